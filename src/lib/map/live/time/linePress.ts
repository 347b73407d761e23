import { worldPx } from '../../../geo/mercator';
import { at, BAND, LINE_GROWTH } from '../../scene/looks';
import { bufferOf, programOf, type Gl, type Program } from './gl';
import { runsInSight, type LineMesh } from './lineMesh';
import { ROW } from './looks';
import type { Nib, Pen } from './pens';
import { LINE_FRAGMENT, LINE_VERTEX } from './shaders/line';
import type { Sight } from './sight';

/** Bytes of a point of a mesh: four floats. */
const POINT = 16;
/** What of the layout is read a segment: the point before, both ends, the point after. */
const PLACES = [0, 1, 2, 3] as const;

/** A mesh in the graphics card. */
export interface LoadedLines {
	mesh: LineMesh;
	buffer: WebGLBuffer;
	/** Reads the buffer from its first point on. */
	vertexArray: WebGLVertexArrayObject;
}

/** Draws line meshes with pens. */
export class LinePress {
	readonly #gl: Gl;
	readonly #programs: Record<Nib, Program>;

	constructor(gl: Gl) {
		this.#gl = gl;
		const program = (nib: Nib) => programOf(gl, [LINE_VERTEX, LINE_FRAGMENT], { ROW, [nib]: 1 });
		this.#programs = { STROKE: program('STROKE'), RIBBON: program('RIBBON'), BAND: program('BAND') };
	}

	load(mesh: LineMesh): LoadedLines {
		const gl = this.#gl;
		const vertexArray = gl.createVertexArray();
		gl.bindVertexArray(vertexArray);
		const buffer = bufferOf(gl, gl.ARRAY_BUFFER, mesh.points);
		for (const place of PLACES) {
			gl.enableVertexAttribArray(place);
			gl.vertexAttribDivisor(place, 1);
		}
		gl.bindVertexArray(null);
		return { mesh, buffer, vertexArray };
	}

	unload({ buffer, vertexArray }: LoadedLines): void {
		this.#gl.deleteBuffer(buffer);
		this.#gl.deleteVertexArray(vertexArray);
	}

	/**
	 * Draws what is in sight with a pen, keeping the stronger ink where segments overlap: onto a clear sheet.
	 *
	 * @param looks the texture unit of the lines' looks
	 */
	draw({ mesh, buffer, vertexArray }: LoadedLines, pen: Pen, sight: Sight, looks: number): void {
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
		gl.bindVertexArray(vertexArray);
		gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
		for (const [from, count] of runs) {
			// The first point read is the one before the first segment.
			for (const i of PLACES) gl.vertexAttribPointer(i, 4, gl.FLOAT, false, POINT, (from + i) * POINT);
			gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
		}
	}
}
