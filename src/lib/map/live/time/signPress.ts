import type { Point } from '../../../geo/position';
import { pictureArray, programOf, type Gl, type Program } from './gl';
import type { Pixels } from '../patternPixels';
import { SIGN_FRAGMENT, SIGN_VERTEX } from './shaders/sign';
import type { Sight } from './sight';

/** A small picture at a place. */
export interface Sign {
	/** World units off the origin. */
	at: Point;
	/** CSS pixels off its place. */
	offset: readonly [number, number];
	/** Its picture's name. */
	picture: string;
	/** 1: as large as the picture. */
	size: number;
	opacity: number;
	/** The zoom from which it is gone. */
	until: number;
}

/** Pictures by their name, drawn at `RATIO` device pixels to a CSS pixel. */
export type Pictures = readonly { id: string; pixels: Pixels; pixelRatio: number }[];

/** Texels of a picture's side: what is smaller stands in its middle. */
const SIDE = 64;

/** Draws signs, in their order. */
export class SignPress {
	readonly #gl: Gl;
	readonly #program: Program;
	readonly #buffer: WebGLBuffer;
	readonly #vertexArray: WebGLVertexArrayObject;
	#pictures: WebGLTexture | null = null;
	#places = new Map<string, number>();
	#half = 0;
	#drawn: readonly Sign[] = [];

	constructor(gl: Gl) {
		this.#gl = gl;
		this.#program = programOf(gl, [SIGN_VERTEX, SIGN_FRAGMENT]);
		this.#buffer = gl.createBuffer();
		this.#vertexArray = gl.createVertexArray();
		gl.bindVertexArray(this.#vertexArray);
		gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
		for (const place of [0, 1]) {
			gl.enableVertexAttribArray(place);
			gl.vertexAttribPointer(place, 4, gl.FLOAT, false, 32, place * 16);
			gl.vertexAttribDivisor(place, 1);
		}
		gl.bindVertexArray(null);
	}

	/** @throws RangeError for a picture too large */
	setPictures(pictures: Pictures): void {
		const gl = this.#gl;
		gl.deleteTexture(this.#pictures);
		this.#pictures = pictureArray(gl, pictures.map(inTheMiddle), SIDE, gl.CLAMP_TO_EDGE);
		this.#places = new Map(pictures.map(({ id }, i) => [id, i]));
		this.#half = SIDE / 2 / (pictures[0]?.pixelRatio ?? 1);
	}

	/** @param unit a free texture unit, for the pictures */
	draw(signs: readonly Sign[], sight: Sight, unit: number): void {
		if (signs.length === 0) return;
		const gl = this.#gl;
		const { program, at } = this.#program;
		gl.useProgram(program);
		gl.activeTexture(gl.TEXTURE0 + unit);
		gl.bindTexture(gl.TEXTURE_2D_ARRAY, this.#pictures);
		gl.uniform1i(at('u_pictures'), unit);
		gl.uniform2f(at('u_middle'), ...sight.middle);
		gl.uniform1f(at('u_scale'), sight.scale);
		gl.uniform2f(at('u_size'), ...sight.size);
		gl.uniform1f(at('u_pixelRatio'), sight.pixelRatio);
		gl.uniform1f(at('u_zoom'), sight.zoom);
		gl.uniform1f(at('u_half'), this.#half);
		gl.bindVertexArray(this.#vertexArray);
		gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
		if (signs !== this.#drawn) {
			const data = signs.flatMap(({ at, offset, picture, size, opacity, until }) => [
				...[...at, ...offset],
				...[this.#places.get(picture) ?? 0, size, opacity, until],
			]);
			gl.bufferData(gl.ARRAY_BUFFER, Float32Array.from(data), gl.DYNAMIC_DRAW);
			this.#drawn = signs;
		}
		gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, signs.length);
	}
}

function inTheMiddle({ id, pixels: { width, height, data } }: Pictures[number]): Uint8ClampedArray {
	if (width > SIDE || height > SIDE) throw new RangeError(`the sign '${id}' is larger than ${SIDE} pixels`);
	const picture = new Uint8ClampedArray(SIDE * SIDE * 4);
	const [left, top] = [Math.floor((SIDE - width) / 2), Math.floor((SIDE - height) / 2)];
	for (let row = 0; row < height; row++)
		picture.set(data.subarray(row * width * 4, (row + 1) * width * 4), ((top + row) * SIDE + left) * 4);
	return picture;
}
