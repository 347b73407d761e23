import type { Feature, LineString } from 'geojson';
import type { Position } from '../../../src/lib/geo/position.ts';
import { findCrossings } from '../../../src/lib/geo/crossings.ts';
import { edgeMetres } from '../../../src/lib/geo/geodesicLength.ts';
import { SegmentIndex } from '../../../src/lib/geo/segmentIndex.ts';
import { lengthKm } from '../../../src/lib/geo/sphere.ts';
import { simplifyNetwork, type NetworkLine } from '../../../src/lib/geo/simplifyNetwork.ts';
import { say } from '../log';
import { readTable } from '../readTable';
import type { BordersTable } from '../schema.ts';
import { FRAME } from '../frame';
import { BORDERS, TIME_ZONES } from '../source/packages';
import { readTimeZones } from '../source/readTimeZones';
import { writeLayer } from '../writeLayer';
import { buildNetwork, type Arc } from './buildNetwork';
import { checkEnds } from './checkEnds';
import { readCountries } from './readCountries';
import { renewBorders } from './renewBorders';
import { zoneBorders } from './zoneBorders';

/** The least triangle a coast's vertex makes, m². */
const COAST_M2 = 200_000;

/** Writes `borders` and `coast`: one network of lines that meet only at their ends. */
export function extractBorders(): void {
	const { countries, parts, current, tolerances, notes } = readTable('borders');
	const coast = readTable('coast');
	const countryOf = new Map(
		Object.entries(current.zones).flatMap(([country, zones]) => zones.map((zone) => [zone, country])),
	);
	const arcs = renewBorders(
		buildNetwork(readCountries(countries), parts, coast.islands),
		current.borders,
		zoneBorders(readTimeZones(FRAME), countryOf),
	);
	say('borders', `${arcs.length} lines, ${count(arcs.map((a) => a.points))} vertices in the frame`);
	const lines = simplifyNetwork(
		arcs.map((arc) => ({ points: arc.points, ...coarsenessOf(arc, tolerances) })),
	);
	say('borders', `${count(lines)} vertices kept, ${findCrossings(lines).length} crossings`);
	checkEnds(lines);
	const isCurrent = (arc: Arc) => current.borders.includes(arc.id);
	const features = arcs.map((arc, i) => toFeature(arc, lines[i], isCurrent(arc)));
	const byId = (a: Feature, b: Feature) => (a.properties!.id < b.properties!.id ? -1 : 1);
	writeLayer('borders', features.filter((_, i) => arcs[i].countries.length === 2).sort(byId), {
		sources: [BORDERS, TIME_ZONES],
		recipe:
			'Rings of each country cut where the neighbour changes; a shared border taken once, from the first of ' +
			`${countries.map(({ id }) => id.toUpperCase()).join(', ')}; clipped to the frame; ` +
			`${current.borders.join(', ')} from the edges that time zones on both sides share; Douglas–Peucker at ` +
			`${inWords(tolerances)}, taken back where lines would touch. Lines meet only at their ends.`,
		notes,
	});
	writeLayer('coast', features.filter((_, i) => arcs[i].countries.length === 1).sort(byId), {
		sources: [BORDERS],
		recipe:
			'The stretches of the same rings that no neighbour shares, in one network with borders.geojson: open lines ' +
			`along the mainland, closed rings for islands of 100 km² or more, Visvalingam at ${COAST_M2 / 1e6} km².`,
		notes: coast.notes,
	});
}

type Tolerances = BordersTable['tolerances'];

function coarsenessOf({ countries }: Arc, tolerances: Tolerances): Omit<NetworkLine, 'points'> {
	if (countries.length === 1) return { leastM2: COAST_M2 };
	const fits = ({ borders = [], countries: either = [] }: Tolerances[number]) =>
		borders.includes(countries.join('-')) || countries.some((id) => either.includes(id));
	// The last is for all borders that none before it fits.
	return { toleranceM: (tolerances.find(fits) ?? tolerances.at(-1)!).metres };
}

/** `60 m (these), 200 m (those) or 500 m`. */
function inWords(tolerances: Tolerances): string {
	const each = tolerances.map(({ metres, of }) => `${metres} m${of ? ` (${of})` : ''}`);
	return new Intl.ListFormat('en', { type: 'disjunction' }).format(each).replace(', or ', ' or ');
}

function toFeature(arc: Arc, line: Position[], isCurrent: boolean): Feature<LineString> {
	const [a, b] = arc.countries;
	const properties = b
		? { id: arc.id, a, b, source: isCurrent ? 2026 : 2017, ...measures(arc.points, line) }
		: { id: arc.id, country: a, ...(arc.island ?? {}), closed: line[0].join() === line.at(-1)!.join() };
	return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates: line } };
}

/** What thinning would hide: the source's own length, whole and by what was kept, and how much of it is still close. */
function measures(source: Position[], line: Position[]) {
	const metres = edgeMetres(source);
	const kept = keptOf(source, line);
	const edgesM = kept
		.slice(1)
		.map((to, i) => Math.round(metres.slice(kept[i], to).reduce((sum, edge) => sum + edge, 0)));
	return {
		lengthKm: Number((metres.reduce((sum, edge) => sum + edge, 0) / 1000).toFixed(1)),
		within50m: shareWithin(source, line),
		edgesM,
	};
}

/** Where the vertices that were kept stand in the source. */
function keptOf(source: Position[], line: Position[]): number[] {
	let at = -1;
	return line.map((p) => {
		at = source.indexOf(p, at + 1);
		return at;
	});
}

/** The share of a line, by length, that lies within 50 m of what was kept of it; looked at every 50 m. */
function shareWithin(source: Position[], line: Position[]): number {
	const index = new SegmentIndex([line]);
	let [near, all] = [0, 0];
	source.slice(1).forEach((to, i) => {
		const from = source[i];
		const km = lengthKm([from, to]);
		const steps = Math.max(1, Math.round(km / 0.05));
		for (let step = 0; step < steps; step++) {
			const share = (step + 0.5) / steps;
			const p: Position = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
			all += km / steps;
			if (index.nearest(p, 50)) near += km / steps;
		}
	});
	return Number((near / all).toFixed(3));
}

function count(lines: Position[][]): number {
	return lines.reduce((sum, line) => sum + line.length, 0);
}
