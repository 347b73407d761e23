import { roundPosition, type Position } from '../../../src/lib/geo/position.ts';
import { geodesicAreaKm2 } from '../../../src/lib/geo/geodesicArea.ts';
import { distanceKm } from '../../../src/lib/geo/sphere.ts';
import { sideOf } from './sideOf';

/** A face between an older line and today's: the older line there, from where it leaves today's to where it rejoins. */
export interface Sector {
	line: Position[];
	/** Both lines around it. */
	ring: Position[];
	areaKm2: number;
	/** The farthest the older line departs. */
	departsM: number;
	/** The side of today's line. */
	side: 'left' | 'right';
}

const STEP_KM = 0.1;

/** All faces between two drawings of one line, in the direction of today's. */
export function findSectors(older: Position[], today: Position[]): Sector[] {
	const offsetOf = sideOf(today);
	const samples = densified(older).map((p) => ({ p, ...offsetOf(p) }));
	const faces: (typeof samples)[] = [];
	for (const sample of samples) {
		const last = faces.at(-1);
		if (last && Math.sign(last[0].metres) === Math.sign(sample.metres)) last.push(sample);
		else faces.push([sample]);
	}
	return faces
		.filter((face) => face.length > 2)
		.map((face) => {
			// The crossing is within a step of the face's first and last sample.
			const [leaves, rejoins] = [face[0], face.at(-1)!];
			const line = [
				placeAt(today, leaves.at),
				...onlyVertices(
					face.map(({ p }) => p),
					older,
				),
				placeAt(today, rejoins.at),
			];
			const back = stretch(today, leaves.at, rejoins.at).reverse();
			const ring = [...line, ...back.slice(1, -1), line[0]];
			return {
				line,
				ring,
				areaKm2: geodesicAreaKm2({ type: 'Polygon', coordinates: [ring] }),
				departsM: Math.max(...face.map(({ metres }) => Math.abs(metres))),
				side: leaves.metres > 0 ? ('left' as const) : ('right' as const),
			};
		});
}

/** The line with a place at least every step. */
export function densified(line: Position[]): Position[] {
	return line.flatMap((p, i) => {
		if (i === 0) return [p];
		const before = line[i - 1];
		const steps = Math.max(1, Math.ceil(distanceKm(before, p) / STEP_KM));
		return Array.from({ length: steps }, (_, k): Position => {
			const share = (k + 1) / steps;
			return share === 1
				? p
				: [before[0] + (p[0] - before[0]) * share, before[1] + (p[1] - before[1]) * share];
		});
	});
}

function onlyVertices(places: Position[], line: Position[]): Position[] {
	const own = new Set(line);
	return places.filter((p) => own.has(p));
}

function placeAt(line: Position[], at: number): Position {
	const i = Math.min(Math.floor(at), line.length - 2);
	const share = at - i;
	const [a, b] = [line[i], line[i + 1]];
	return roundPosition([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
}

/** From one place on a line to another, either way. */
function stretch(line: Position[], from: number, to: number): Position[] {
	const [a, b] = [Math.min(from, to), Math.max(from, to)];
	const piece = [placeAt(line, a), ...line.slice(Math.floor(a) + 1, Math.ceil(b)), placeAt(line, b)];
	return from <= to ? piece : piece.reverse();
}
