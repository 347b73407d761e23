import { worldPx } from '../../../geo/mercator';
import { at, BAND, LINE_GROWTH } from '../../scene/looks';
import { bufferOf, programOf, type Gl, type Program } from './gl';
import { runsInSight, type LineMesh } from './lineMesh';
import { ROW } from './looks';
import type { Nib, Pen } from './pens';
import { LINE_FRAGMENT, LINE_VERTEX } from './shaders/line';
import type { Sight } from './sight';

/** A mesh in the graphics card. */
export interface LoadedLines {
	mesh: LineMesh;
	/** Its points, `POINTS` to a row. */
	points: WebGLTexture;
}

/** Points to a row of a mesh's texture. */
const POINTS = 1024;
/** The corners of a segment's two triangles. */
const CORNERS = [0, 1, 2, 2, 1, 3];

/** Draws line meshes with pens. */
export class LinePress {
	readonly #gl: Gl;
	readonly #programs: Record<Nib, Program>;
	/** The triangles of as many segments as any mesh has. */
	readonly #triangles: WebGLVertexArrayObject;
	#segments = 0;

	constructor(gl: Gl) {
		this.#gl = gl;
		this.#triangles = gl.createVertexArray();
		const program = (nib: Nib) => programOf(gl, [LINE_VERTEX, LINE_FRAGMENT], { ROW, POINTS, [nib]: 1 });
		this.#programs = { STROKE: program('STROKE'), RIBBON: program('RIBBON'), BAND: program('BAND') };
	}

	load(mesh: LineMesh): LoadedLines {
		const gl = this.#gl;
		const points = gl.createTexture();
		const rows = Math.max(1, Math.ceil(mesh.points.length / 4 / POINTS));
		const texels = new Float32Array(rows * POINTS * 4);
		texels.set(mesh.points);
		gl.bindTexture(gl.TEXTURE_2D, points);
		gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, POINTS, rows, 0, gl.RGBA, gl.FLOAT, texels);
		gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
		gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
		if (mesh.segments > this.#segments) this.#growTo(mesh.segments);
		return { mesh, points };
	}

	unload({ points }: LoadedLines): void {
		this.#gl.deleteTexture(points);
	}

	#growTo(segments: number): void {
		const gl = this.#gl;
		const corners = new Uint32Array(segments * CORNERS.length);
		for (let i = 0; i < corners.length; i++)
			corners[i] = 4 * Math.floor(i / CORNERS.length) + CORNERS[i % CORNERS.length]!;
		gl.bindVertexArray(this.#triangles);
		bufferOf(gl, gl.ELEMENT_ARRAY_BUFFER, corners);
		gl.bindVertexArray(null);
		this.#segments = segments;
	}

	/**
	 * Draws what is in sight with a pen.
	 *
	 * @param looks the texture unit of the lines' looks
	 * @param unit a free texture unit, for the points
	 */
	draw({ mesh, points }: LoadedLines, pen: Pen, sight: Sight, looks: number, unit: number): void {
		const gl = this.#gl;
		const runs = runsInSight(mesh, sight.window);
		if (runs.length === 0) return;
		const { program, at: place } = this.#programs[pen.nib];
		const { pixelRatio, scale, size, zoom, level } = sight;
		gl.useProgram(program);
		gl.uniform2f(place('u_middle'), ...sight.middle);
		gl.uniform1f(place('u_scale'), scale);
		gl.uniform2f(place('u_size'), ...size);
		gl.uniform1i(place('u_looks'), looks);
		gl.uniform1ui(place('u_flags'), pen.flags);
		gl.uniform1fv(
			place('u_width[0]'),
			pen.widths.map((width) => width * pixelRatio),
		);
		gl.uniform4fv(place('u_colour[0]'), pen.colours.flat());
		gl.uniform4fv(place('u_dashes[0]'), pen.dashes.flat());
		gl.uniform1i(place('u_drawing'), pen.drawing);
		// Dashes are as long as they are at the whole level, and grow with the map till the next one.
		gl.uniform1fv(
			place('u_dashScale[0]'),
			pen.widths.map((width) =>
				width > 0 ? (worldPx(level) / width) * (at(LINE_GROWTH, zoom) / at(LINE_GROWTH, level)) : 0,
			),
		);
		if (pen.sides) gl.uniform4fv(place('u_side[0]'), pen.sides.flat());
		if (pen.strengths) gl.uniform1fv(place('u_strength[0]'), [...pen.strengths]);
		gl.uniform1f(place('u_otherStrength'), pen.otherStrength ?? 0);
		gl.uniform1f(place('u_bandScale'), pixelRatio * 2 ** zoom);
		gl.uniform1f(place('u_blur'), BAND.blur);
		gl.activeTexture(gl.TEXTURE0 + unit);
		gl.bindTexture(gl.TEXTURE_2D, points);
		gl.uniform1i(place('u_points'), unit);
		gl.bindVertexArray(this.#triangles);
		for (const [from, count] of runs)
			gl.drawElements(
				gl.TRIANGLES,
				count * CORNERS.length,
				gl.UNSIGNED_INT,
				from * CORNERS.length * Uint32Array.BYTES_PER_ELEMENT,
			);
	}
}
