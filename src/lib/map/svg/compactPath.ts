import { geoIdentity, geoPath } from 'd3-geo';
import type { Position } from 'geojson';
import type { Size } from '../../geo/projector';

/** Strokes may reach this far past the window before they are cut. */
const BLEED = 6;

/**
 * Writes the shortest path data that keeps a tenth of a pixel: relative steps, without spaces where a sign
 * parts two numbers. The steps are taken between rounded positions, so that errors do not add up.
 */
class CompactPath {
	#text = '';
	#at: [number, number] = [0, 0];
	#start: [number, number] = [0, 0];
	/** The last command written: repeating it needs no letter. */
	#last = '';

	moveTo(x: number, y: number): void {
		this.#step('m', x, y);
		this.#start = [...this.#at];
	}

	lineTo(x: number, y: number): void {
		this.#step('l', x, y);
	}

	closePath(): void {
		this.#text += 'z';
		this.#last = 'z';
		this.#at = [...this.#start];
	}

	// d3 draws points as circles; plates have none among their paths.
	arc(): void {}
	beginPath(): void {}

	take(): string {
		const text = this.#text;
		this.#text = '';
		this.#at = [0, 0];
		this.#last = '';
		return text;
	}

	/** Positions are kept in whole tenths. */
	#step(command: 'm' | 'l', x: number, y: number): void {
		const to: [number, number] = [Math.round(x * 10), Math.round(y * 10)];
		const [dx, dy] = [to[0] - this.#at[0], to[1] - this.#at[1]];
		this.#at = to;
		if (command === 'l' && dx === 0 && dy === 0) return;
		const [a, b] = [tenths(dx), tenths(dy)];
		// Numbers after a move are lines to begin with.
		const letter = command === 'l' && (this.#last === 'l' || this.#last === 'm') ? '' : command;
		const gap = letter === '' && !a.startsWith('-') ? ' ' : '';
		this.#text += letter + gap + a + (b.startsWith('-') ? '' : ' ') + b;
		this.#last = command;
	}
}

/** A whole number of tenths as short as it goes: `-4` → `-.4`. */
function tenths(value: number): string {
	const whole = Math.abs(value);
	const text = whole % 10 === 0 ? String(whole / 10) : `${Math.floor(whole / 10) || ''}.${whole % 10}`;
	return value < 0 ? `-${text}` : text;
}

/** Turns lines or rings in pixels into path data, cut to a window. */
export interface PathWriter {
	lines(lines: Position[][]): string;
	/** Rings of one area in any direction: to be filled by even–odd. */
	area(rings: Position[][]): string;
}

/** The writer for a window of a size. */
export function pathWriter({ width, height }: Size): PathWriter {
	const text = new CompactPath();
	const [left, top, right, bottom] = [-BLEED, -BLEED, width + BLEED, height + BLEED];
	const draw = geoPath(
		geoIdentity().clipExtent([
			[left, top],
			[right, bottom],
		]),
		text,
	);
	const sides = [side(0, left, 1), side(0, right, -1), side(1, top, 1), side(1, bottom, -1)];
	return {
		lines: (lines) => {
			draw({ type: 'MultiLineString', coordinates: lines });
			return text.take();
		},
		area: (rings) => {
			for (const ring of rings) {
				const cut = sides.reduce((points, clip) => clip(points), ring);
				if (cut.length < 3) continue;
				cut.forEach(([x = 0, y = 0], i) => (i === 0 ? text.moveTo(x, y) : text.lineTo(x, y)));
				text.closePath();
			}
			return text.take();
		},
	};
}

/**
 * Cuts a ring at one side of the window (Sutherland and Hodgman 1974): unlike d3's cut it needs no direction. What
 * it adds along the side lies beyond the window.
 *
 * @param axis 0 cuts at an x, 1 at a y
 * @param keep 1 keeps what is greater, -1 what is less
 */
function side(axis: 0 | 1, limit: number, keep: 1 | -1): (ring: Position[]) => Position[] {
	const isIn = (p: Position) => (p[axis]! - limit) * keep >= 0;
	return (ring) => {
		if (ring.every(isIn)) return ring;
		return ring.flatMap((to, i) => {
			const from = ring.at(i - 1)!;
			const crosses = isIn(from) !== isIn(to);
			const t = (limit - from[axis]!) / (to[axis]! - from[axis]!);
			const crossing = from.map((value, k) => value + t * (to[k]! - value));
			return [...(crosses ? [crossing] : []), ...(isIn(to) ? [to] : [])];
		});
	};
}
