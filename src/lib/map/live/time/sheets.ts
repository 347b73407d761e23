import { programOf, type Gl, type Program } from './gl';
import { SHEET_FRAGMENT, SHEET_VERTEX } from './shaders/sheet';

/**
 * Textures as large as the canvas. On some is kept what MapLibre drew between two of its layers, so that a year can
 * be printed between them without drawing them again; on one the picture itself, so that a year prints only the part
 * of it in which something changed.
 */
export class Sheets {
	readonly #gl: Gl;
	readonly #program: Program;
	readonly #vertexArray: WebGLVertexArrayObject;
	readonly #kept = new Map<string, WebGLTexture>();
	#picture: WebGLTexture | null = null;
	#framebuffer: WebGLFramebuffer | null = null;
	#size: readonly [number, number] = [0, 0];

	constructor(gl: Gl) {
		this.#gl = gl;
		this.#program = programOf(gl, [SHEET_VERTEX, SHEET_FRAGMENT]);
		this.#vertexArray = gl.createVertexArray();
	}

	/** Takes what is on the canvas onto a sheet and leaves the canvas clear. */
	take(name: string): void {
		const gl = this.#gl;
		this.#fit();
		gl.activeTexture(gl.TEXTURE0);
		let sheet = this.#kept.get(name);
		if (!sheet) this.#kept.set(name, (sheet = this.#texture()));
		gl.bindTexture(gl.TEXTURE_2D, sheet);
		gl.copyTexSubImage2D(gl.TEXTURE_2D, 0, 0, 0, 0, 0, ...this.#size);
		this.#clearAll();
	}

	/** Lays a kept sheet over the canvas. */
	lay(name: string): void {
		const sheet = this.#kept.get(name);
		if (sheet) this.#over(sheet);
	}

	/**
	 * Prints a part of the picture anew onto the sheet that is kept of all of it; `show` then puts that on the canvas.
	 *
	 * @param part device pixels from the left and from the bottom: left, bottom, width, height
	 */
	print([left, bottom, width, height]: readonly [number, number, number, number], draw: () => void): void {
		const gl = this.#gl;
		this.#fit();
		if (!this.#framebuffer) {
			this.#picture = this.#texture();
			this.#framebuffer = gl.createFramebuffer();
			gl.bindFramebuffer(gl.FRAMEBUFFER, this.#framebuffer);
			gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.#picture, 0);
		}
		gl.bindFramebuffer(gl.FRAMEBUFFER, this.#framebuffer);
		gl.enable(gl.SCISSOR_TEST);
		gl.scissor(left, bottom, width, height);
		this.#clearAll();
		draw();
		gl.disable(gl.SCISSOR_TEST);
		gl.bindFramebuffer(gl.FRAMEBUFFER, null);
	}

	/** Puts what was printed on the canvas. */
	show(): void {
		const gl = this.#gl;
		const [width, height] = this.#size;
		// A canvas that has been shown is cleared by the browser before the next drawing on it, for which Chromium does not
		// count the copy: without a clear of our own the signs, drawn after the copy, would wipe it away.
		gl.bindFramebuffer(gl.FRAMEBUFFER, null);
		this.#clearAll();
		gl.bindFramebuffer(gl.READ_FRAMEBUFFER, this.#framebuffer);
		gl.blitFramebuffer(0, 0, width, height, 0, 0, width, height, gl.COLOR_BUFFER_BIT, gl.NEAREST);
		gl.bindFramebuffer(gl.FRAMEBUFFER, null);
	}

	/** Whether the sheets are as large as the canvas, so that what is on them can still be laid. */
	get fit(): boolean {
		const { drawingBufferWidth, drawingBufferHeight } = this.#gl;
		return this.#size[0] === drawingBufferWidth && this.#size[1] === drawingBufferHeight;
	}

	#clearAll(): void {
		const gl = this.#gl;
		gl.clearColor(0, 0, 0, 0);
		gl.clear(gl.COLOR_BUFFER_BIT);
	}

	#over(sheet: WebGLTexture): void {
		const gl = this.#gl;
		gl.useProgram(this.#program.program);
		gl.activeTexture(gl.TEXTURE0);
		gl.bindTexture(gl.TEXTURE_2D, sheet);
		gl.uniform1i(this.#program.at('u_sheet'), 0);
		gl.bindVertexArray(this.#vertexArray);
		gl.drawArrays(gl.TRIANGLES, 0, 3);
	}

	/** Lets go of sheets of another size. */
	#fit(): void {
		if (this.fit) return;
		const gl = this.#gl;
		for (const sheet of this.#kept.values()) gl.deleteTexture(sheet);
		this.#kept.clear();
		gl.deleteTexture(this.#picture);
		gl.deleteFramebuffer(this.#framebuffer);
		[this.#picture, this.#framebuffer] = [null, null];
		this.#size = [gl.drawingBufferWidth, gl.drawingBufferHeight];
	}

	#texture(): WebGLTexture {
		const gl = this.#gl;
		const texture = gl.createTexture();
		// On the unit of the sheets: on any other hang the tables and points that the next lines are drawn from.
		gl.activeTexture(gl.TEXTURE0);
		gl.bindTexture(gl.TEXTURE_2D, texture);
		gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, ...this.#size);
		gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
		gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
		return texture;
	}
}
