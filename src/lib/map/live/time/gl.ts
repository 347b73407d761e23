/** The little of WebGL 2 that the time layer needs, with errors that say what was wrong. */
export type Gl = WebGL2RenderingContext;

export interface Program {
	program: WebGLProgram;
	/** Where a uniform is; `null`, which WebGL passes over, for one that the shader does not use. */
	at(uniform: string): WebGLUniformLocation | null;
}

/**
 * Compiles and links a program.
 *
 * @param defines names for the preprocessor, e.g. `{ ROW: '64' }`
 * @throws Error with the driver's log
 */
export function programOf(
	gl: Gl,
	[vertex, fragment]: readonly [string, string],
	defines: Record<string, string | number> = {},
): Program {
	const lines = Object.entries(defines).map(([name, value]) => `#define ${name} ${value}\n`);
	const program = gl.createProgram();
	for (const [type, source] of [
		[gl.VERTEX_SHADER, vertex],
		[gl.FRAGMENT_SHADER, fragment],
	] as const) {
		const shader = gl.createShader(type)!;
		// Defines go after the version, which must be the first line.
		gl.shaderSource(shader, source.replace('\n', `\n${lines.join('')}`));
		gl.compileShader(shader);
		gl.attachShader(program, shader);
		if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost())
			throw new Error(`a shader of the map does not compile: ${gl.getShaderInfoLog(shader)}`);
		gl.deleteShader(shader);
	}
	gl.linkProgram(program);
	if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
		throw new Error(`the map's shaders do not link: ${gl.getProgramInfoLog(program)}`);
	const places = new Map<string, WebGLUniformLocation | null>();
	return {
		program,
		at(uniform) {
			let place = places.get(uniform);
			if (place === undefined) {
				place = gl.getUniformLocation(program, uniform);
				places.set(uniform, place);
			}
			return place;
		},
	};
}

/** A buffer with data that stay. */
export function bufferOf(gl: Gl, target: GLenum, data: Float32Array | Uint32Array): WebGLBuffer {
	const buffer = gl.createBuffer();
	gl.bindBuffer(target, buffer);
	gl.bufferData(target, data as BufferSource, gl.STATIC_DRAW);
	return buffer;
}

/** Square pictures of one size in one texture, premultiplied, with smaller copies for smooth edges. */
export function pictureArray(
	gl: Gl,
	pictures: readonly Uint8ClampedArray[],
	side: number,
	wrap: GLenum,
): WebGLTexture {
	const texture = gl.createTexture();
	gl.bindTexture(gl.TEXTURE_2D_ARRAY, texture);
	const all = new Uint8Array(side * side * 4 * pictures.length);
	pictures.forEach((picture, i) => all.set(premultiplied(picture), i * side * side * 4));
	gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
	gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
	gl.texImage3D(
		...([gl.TEXTURE_2D_ARRAY, 0, gl.RGBA8, side, side, pictures.length, 0] as const),
		...([gl.RGBA, gl.UNSIGNED_BYTE, all] as const),
	);
	gl.generateMipmap(gl.TEXTURE_2D_ARRAY);
	gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
	gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
	gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_WRAP_S, wrap);
	gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_WRAP_T, wrap);
	return texture;
}

function premultiplied(straight: Uint8ClampedArray): Uint8ClampedArray {
	const pixels = straight.slice();
	for (let i = 0; i < pixels.length; i += 4)
		for (let c = 0; c < 3; c++) pixels[i + c] = (pixels[i + c]! * pixels[i + 3]!) / 255;
	return pixels;
}
