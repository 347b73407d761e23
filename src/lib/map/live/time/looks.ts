/**
 * What numbered things look like at the moment, as a texture that shaders read: some bytes a thing. What is written
 * again as it is costs nothing; of what differs, the rows it stands in are sent.
 */
export class Looks {
	/** Four bytes a texel, `texels` a thing, in rows of `ROW` things. */
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly texels: number;
	readonly rows: number;
	#first = 0;
	#last: number;

	/** @param highest the highest number there is @param texels texels a thing */
	constructor(highest: number, texels: number) {
		this.texels = texels;
		this.rows = Math.floor(highest / ROW) + 1;
		this.bytes = new Uint8Array(this.rows * ROW * texels * 4);
		this.#last = this.rows - 1;
	}

	/** Writes a thing's bytes, four a texel. @returns whether they differ from what it had */
	set(id: number, look: readonly number[]): boolean {
		const start = id * this.texels * 4;
		if (look.every((value, i) => this.bytes[start + i] === value)) return false;
		this.bytes.set(look, start);
		const row = Math.floor(id / ROW);
		this.#first = Math.min(this.#first, row);
		this.#last = Math.max(this.#last, row);
		return true;
	}

	/** The rows that were written since they were last asked for, and their bytes; `null` when there are none. */
	takeWritten(): { row: number; rows: number; bytes: Uint8Array } | null {
		if (this.#first > this.#last) return null;
		const [row, last] = [this.#first, this.#last];
		this.#first = Infinity;
		this.#last = -Infinity;
		const width = ROW * this.texels * 4;
		return { row, rows: last - row + 1, bytes: this.bytes.subarray(row * width, (last + 1) * width) };
	}

	/** All of it is to be sent anew: the texture is another one. */
	writeAll(): void {
		this.#first = 0;
		this.#last = this.rows - 1;
	}
}

/** Things to a row of the texture. */
export const ROW = 64;
