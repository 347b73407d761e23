import type { Gl } from './gl';
import { ROW, type Looks } from './looks';

/** A table of looks as a texture of whole numbers; only rows that were written are sent. */
export class LooksTexture {
	readonly #gl: Gl;
	readonly #looks: Looks;
	readonly #texture: WebGLTexture;

	constructor(gl: Gl, looks: Looks) {
		this.#gl = gl;
		this.#looks = looks;
		this.#texture = gl.createTexture();
		gl.bindTexture(gl.TEXTURE_2D, this.#texture);
		gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8UI, ROW * looks.texels, looks.rows);
		gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
		gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
		looks.writeAll();
	}

	/** Binds it to a texture unit, with what was written. */
	bind(unit: number): void {
		const gl = this.#gl;
		gl.activeTexture(gl.TEXTURE0 + unit);
		gl.bindTexture(gl.TEXTURE_2D, this.#texture);
		const written = this.#looks.takeWritten();
		if (!written) return;
		const { row, rows, bytes } = written;
		gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
		gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
		gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
		gl.texSubImage2D(
			...([gl.TEXTURE_2D, 0, 0, row, ROW * this.#looks.texels, rows] as const),
			...([gl.RGBA_INTEGER, gl.UNSIGNED_BYTE, bytes] as const),
		);
	}

	delete(): void {
		this.#gl.deleteTexture(this.#texture);
	}
}
