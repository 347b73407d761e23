import { worldPx } from '../../../geo/mercator';
import { CHANGED } from '../../scene/looks';
import { PATTERN_IDS, patternSpec } from '../../scene/patterns';
import type { Palette } from '../../scene/palette';
import { patternPixels, rgb } from '../patternPixels';
import { bufferOf, pictureArray, programOf, type Gl, type Program } from './gl';
import type { LandMesh } from './landMesh';
import { ROW } from './looks';
import { CHANGES } from './sceneLooks';
import { LAND_FRAGMENT, LAND_VERTEX } from './shaders/land';
import type { Sight } from './sight';

/** Texels of a pattern's side, whatever it stands for: several to a pixel, and smaller copies besides. */
const PATTERN_SIDE = 64;

/** By `CHANGES`: how much of the accent lies over changed land, and how strong its hatch is. */
const { tint, hatch } = CHANGED;
const TINTS: Record<(typeof CHANGES)[number], readonly [tint: number, hatch: number]> = {
	none: [0, 0],
	plain: [tint.plain, hatch.alone],
	// Over joint or occupied land a second hatch would be a plaid: there the outline and the tint say it.
	hatched: [tint.hatched, 0],
	compared: [tint.compared, hatch.compared],
	'compared-hatched': [tint.compared, 0],
};

/** A land mesh in the graphics card. */
export interface LoadedLand {
	corners: number;
	buffers: WebGLBuffer[];
	vertexArray: WebGLVertexArrayObject;
}

/** Draws land: fills with their hatches, and the accent over what changed. */
export class LandPress {
	readonly #gl: Gl;
	readonly #program: Program;
	#patterns: WebGLTexture | null = null;
	#sizes: number[] = [];
	#accent: readonly number[] = [0, 0, 0];

	constructor(gl: Gl) {
		this.#gl = gl;
		this.#program = programOf(gl, [LAND_VERTEX, LAND_FRAGMENT], {
			...{ ROW, PATTERNS: PATTERN_IDS.length, CHANGE: PATTERN_IDS.indexOf('change') },
		});
	}

	setPalette(palette: Palette): void {
		const gl = this.#gl;
		const specs = PATTERN_IDS.map((id) => patternSpec(id, palette));
		const tiles = specs.map((spec) => patternPixels(spec, PATTERN_SIDE / spec.size).data);
		gl.deleteTexture(this.#patterns);
		this.#patterns = pictureArray(gl, tiles, PATTERN_SIDE, gl.REPEAT);
		this.#sizes = specs.map(({ size }) => size);
		this.#accent = rgb(palette.accent).map((value) => value / 255);
	}

	load({ corners, triangles }: LandMesh): LoadedLand {
		const gl = this.#gl;
		const vertexArray = gl.createVertexArray();
		gl.bindVertexArray(vertexArray);
		const buffers = [
			bufferOf(gl, gl.ARRAY_BUFFER, corners),
			bufferOf(gl, gl.ELEMENT_ARRAY_BUFFER, triangles),
		];
		gl.enableVertexAttribArray(0);
		gl.vertexAttribPointer(0, 3, gl.FLOAT, false, 0, 0);
		gl.bindVertexArray(null);
		return { corners: triangles.length, buffers, vertexArray };
	}

	unload({ buffers, vertexArray }: LoadedLand): void {
		for (const buffer of buffers) this.#gl.deleteBuffer(buffer);
		this.#gl.deleteVertexArray(vertexArray);
	}

	/**
	 * @param what the land itself, or the accent over what of it changed
	 * @param looks the texture unit of the parcels' looks
	 * @param unit a free texture unit, for the patterns
	 */
	draw(land: LoadedLand, what: 'land' | 'change', sight: Sight, looks: number, unit: number): void {
		const gl = this.#gl;
		const { program, at } = this.#program;
		const hatchScale = worldPx(sight.level);
		gl.useProgram(program);
		gl.activeTexture(gl.TEXTURE0 + unit);
		gl.bindTexture(gl.TEXTURE_2D_ARRAY, this.#patterns);
		gl.uniform1i(at('u_patterns'), unit);
		gl.uniform1fv(at('u_sizes[0]'), this.#sizes);
		gl.uniform2f(at('u_middle'), ...sight.middle);
		gl.uniform1f(at('u_scale'), sight.scale);
		gl.uniform2f(at('u_size'), ...sight.size);
		gl.uniform1f(at('u_hatchScale'), hatchScale);
		const [x, y] = sight.middle.map((value) => (value * hatchScale) % this.#period);
		gl.uniform2f(at('u_hatchMiddle'), x!, y!);
		gl.uniform1i(at('u_looks'), looks);
		gl.uniform1i(at('u_change'), what === 'change' ? 1 : 0);
		gl.uniform3fv(at('u_accent'), this.#accent);
		gl.uniform1fv(
			at('u_tint[0]'),
			CHANGES.map((kind) => TINTS[kind][0]),
		);
		gl.uniform1fv(
			at('u_changeHatch[0]'),
			CHANGES.map((kind) => TINTS[kind][1]),
		);
		gl.bindVertexArray(land.vertexArray);
		gl.drawElements(gl.TRIANGLES, land.corners, gl.UNSIGNED_INT, 0);
	}

	/** A length after which every pattern begins anew, CSS pixels: places far from the origin keep their precision. */
	get #period(): number {
		return this.#sizes.reduce(leastCommonMultiple, 1);
	}
}

function leastCommonMultiple(a: number, b: number): number {
	const divisor = (x: number, y: number): number => (y === 0 ? x : divisor(y, x % y));
	return (a * b) / divisor(a, b);
}
