import type { Position } from 'geojson';
import { clipPolygon, clipPolyline } from 'lineclip';
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

	#moveTo(x: number, y: number): void {
		this.#step('m', x, y);
		this.#start = [...this.#at];
	}

	#lineTo(x: number, y: number): void {
		this.#step('l', x, y);
	}

	closePath(): void {
		this.#text += 'z';
		this.#last = 'z';
		this.#at = [...this.#start];
	}

	line(line: Position[]): void {
		line.forEach(([x = 0, y = 0], i) => (i === 0 ? this.#moveTo(x, y) : this.#lineTo(x, y)));
	}

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
	const room: [number, number, number, number] = [-BLEED, -BLEED, width + BLEED, height + BLEED];
	return {
		lines: (lines) => {
			for (const line of lines)
				if (line.length > 1) for (const part of clipPolyline(line, room)) text.line(part);
			return text.take();
		},
		area: (rings) => {
			for (const ring of rings) {
				// What it adds along a side lies beyond the window.
				const cut = clipPolygon(ring, room);
				if (cut.length < 3) continue;
				text.line(cut);
				text.closePath();
			}
			return text.take();
		},
	};
}
