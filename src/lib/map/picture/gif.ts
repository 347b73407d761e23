import { GIFEncoder, nearestColorIndex, quantize, type Rgb } from 'gifenc';

/** A GIF's table holds 256 colours; one entry means "as in the frame before". */
const COLOURS = 255;
const UNCHANGED = COLOURS;

/** "Leave this frame in place": what the next one does not draw stays. */
const KEEP = 1;

/**
 * The table of an animation: the flat colours of the map exactly, so that no fill trembles from frame to frame,
 * and the rest of the table for what lies between them on edges and letters.
 *
 * @param samples pixels of some frames, RGBA
 * @param flat the colours that must be kept
 */
export function paletteOf(samples: Uint8ClampedArray, flat: readonly Rgb[]): Rgb[] {
	const kept = new Map(flat.slice(0, COLOURS).map((colour) => [colour.join(), colour]));
	const room = COLOURS - kept.size;
	const others = room > 0 ? quantize(samples, room, { format: 'rgb565' }) : [];
	for (const [red, green, blue] of others) kept.set([red, green, blue].join(), [red, green, blue]);
	return [...kept.values()];
}

/** Writes a GIF frame by frame. */
export class GifWriter {
	readonly #encoder = GIFEncoder();
	readonly #indexes = new Map<number, number>();
	#before: Uint8Array | undefined;

	constructor(
		readonly width: number,
		readonly height: number,
		readonly palette: Rgb[],
	) {}

	/**
	 * Adds a frame. Pixels that stay as they were are left transparent: a map changes little from year to year,
	 * and runs of one value take next to no room.
	 *
	 * @param rgba the frame's pixels
	 * @param delay how long it stands, milliseconds
	 */
	add(rgba: Uint8ClampedArray, delay: number): void {
		const now = this.#indexed(rgba);
		const before = this.#before;
		if (!before) {
			// The table's last entry is never drawn; it is there so that its index is one.
			const palette: Rgb[] = [...this.palette];
			while (palette.length <= UNCHANGED) palette.push([0, 0, 0]);
			this.#encoder.writeFrame(now, this.width, this.height, { palette, delay, repeat: 0, dispose: KEEP });
		} else
			this.#encoder.writeFrame(
				now.map((index, i) => (index === before[i] ? UNCHANGED : index)),
				this.width,
				this.height,
				{ delay, transparent: true, transparentIndex: UNCHANGED, dispose: KEEP },
			);
		this.#before = now;
	}

	/** Ends the file. */
	finish(): Uint8Array<ArrayBuffer> {
		this.#encoder.finish();
		return this.#encoder.bytes();
	}

	/** The nearest entry of the table for each pixel. A colour is looked up once for the whole animation. */
	#indexed(rgba: Uint8ClampedArray): Uint8Array {
		const indexes = new Uint8Array(this.width * this.height);
		let last = -1;
		let index = 0;
		for (let i = 0; i < indexes.length; i++) {
			const [red, green, blue] = [rgba[4 * i] ?? 0, rgba[4 * i + 1] ?? 0, rgba[4 * i + 2] ?? 0];
			const colour = (red << 16) | (green << 8) | blue;
			if (colour !== last) {
				last = colour;
				const known = this.#indexes.get(colour);
				index = known ?? nearestColorIndex(this.palette, [red, green, blue]);
				if (known === undefined) this.#indexes.set(colour, index);
			}
			indexes[i] = index;
		}
		return indexes;
	}
}
