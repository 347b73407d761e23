import type { Feature, LineString } from 'geojson';
import type { Position } from '../../../src/lib/geo/position.ts';
import { findCrossings } from '../../../src/lib/geo/crossings.ts';
import { lengthKm } from '../../../src/lib/geo/sphere.ts';
import { simplifyNetwork, type NetworkLine } from '../../../src/lib/geo/simplifyNetwork.ts';
import { say } from '../log';
import { readTable } from '../readTable';
import type { BordersTable } from '../schema.ts';
import { BORDERS } from '../source/packages';
import { writeLayer } from '../writeLayer';
import { buildNetwork, type Arc } from './buildNetwork';
import { checkEnds } from './checkEnds';
import { readCountries } from './readCountries';

/** The least triangle a coast's vertex makes, m². */
const COAST_M2 = 200_000;

/** Writes `borders` and `coast`: one network of lines that meet only at their ends. */
export function extractBorders(): void {
	const { countries, parts, tolerances, notes } = readTable('borders');
	const coast = readTable('coast');
	const arcs = buildNetwork(readCountries(countries), parts, coast.islands);
	say('borders', `${arcs.length} lines, ${count(arcs.map((a) => a.points))} vertices in the frame`);
	const lines = simplifyNetwork(
		arcs.map((arc) => ({ points: arc.points, ...coarsenessOf(arc, tolerances) })),
	);
	say('borders', `${count(lines)} vertices kept, ${findCrossings(lines).length} crossings`);
	checkEnds(lines);
	const features = arcs.map((arc, i) => toFeature(arc, lines[i]));
	const byId = (a: Feature, b: Feature) => (a.properties!.id < b.properties!.id ? -1 : 1);
	writeLayer('borders', features.filter((_, i) => arcs[i].countries.length === 2).sort(byId), {
		sources: [BORDERS],
		recipe:
			'Rings of each country cut where the neighbour changes; a shared border taken once, from the first of ' +
			`${countries.map(({ id }) => id.toUpperCase()).join(', ')}; clipped to the frame; Douglas–Peucker at ` +
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

function toFeature(arc: Arc, line: Position[]): Feature<LineString> {
	const [a, b] = arc.countries;
	const properties = b
		? { id: arc.id, a, b, lengthKm: Math.round(lengthKm(arc.points)) }
		: { id: arc.id, country: a, ...(arc.island ?? {}), closed: line[0].join() === line.at(-1)!.join() };
	return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates: line } };
}

function count(lines: Position[][]): number {
	return lines.reduce((sum, line) => sum + line.length, 0);
}
