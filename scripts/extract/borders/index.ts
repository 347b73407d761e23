import type { Feature, LineString, Position } from 'geojson';
import { findCrossings } from '../geometry/crossings';
import { lengthKm } from '../geometry/measure';
import { simplifyNetwork, type NetworkLine } from '../geometry/simplifyNetwork';
import { say } from '../log';
import { BORDERS } from '../source/packages';
import { writeLayer } from '../writeLayer';
import { buildNetwork, type Arc } from './buildNetwork';
import { checkEnds } from './checkEnds';
import { readCountries } from './readCountries';

/** Metres a dropped vertex may lie from the line. The islands of 1991 and 2004 need the first. */
const TOLERANCE_M = { subject: 60, nearby: 200, other: 500 };

/** The least triangle a coast's vertex makes, m². */
const COAST_M2 = 200_000;

/** Writes `borders` and `coast`: one network of lines that meet only at their ends. */
export function extractBorders(): void {
	const arcs = buildNetwork(readCountries());
	say('borders', `${arcs.length} lines, ${count(arcs.map((a) => a.points))} vertices in the frame`);
	const lines = simplifyNetwork(arcs.map((arc) => ({ points: arc.points, ...coarsenessOf(arc) })));
	say('borders', `${count(lines)} vertices kept, ${findCrossings(lines).length} crossings`);
	checkEnds(lines);
	const features = arcs.map((arc, i) => toFeature(arc, lines[i]));
	const byId = (a: Feature, b: Feature) => (a.properties!.id < b.properties!.id ? -1 : 1);
	writeLayer('borders', features.filter((_, i) => arcs[i].countries.length === 2).sort(byId), {
		sources: [BORDERS],
		recipe:
			'Rings of each country cut where the neighbour changes; a shared border taken once, from the first of ' +
			'RU, CN, MN, KZ, KG, TJ, UZ, TM, AF, PK, IN, IR, KP, KR, JP; clipped to the frame; Douglas–Peucker ' +
			`at ${TOLERANCE_M.subject} m (China–Russia), ${TOLERANCE_M.nearby} m (other borders of China, Russia, Mongolia) ` +
			`or ${TOLERANCE_M.other} m, taken back where lines would touch. Lines meet only at their ends.`,
		notes: [
			'Follows actual control as OpenStreetMap drew it in late 2017: Aksai Chin in China, the Shaksgam valley in China, ' +
				'the Line of Control between India and Pakistan, the southern Kurils in Russia.',
			'Exclaves inside Kyrgyzstan and Uzbekistan (Sokh, Shohimardon, Vorukh, Barak) are left out.',
		],
	});
	writeLayer('coast', features.filter((_, i) => arcs[i].countries.length === 1).sort(byId), {
		sources: [BORDERS],
		recipe:
			'The stretches of the same rings that no neighbour shares, in one network with borders.geojson: open lines ' +
			`along the mainland, closed rings for islands of 100 km² or more, Visvalingam at ${COAST_M2 / 1e6} km².`,
		notes: ['The Aral Sea and the lakes are not coast here; the Caspian lies outside the frame.'],
	});
}

function coarsenessOf({ id, countries }: Arc): Omit<NetworkLine, 'points'> {
	if (countries.length === 1) return { leastM2: COAST_M2 };
	if (id.startsWith('cn-ru')) return { toleranceM: TOLERANCE_M.subject };
	const near = countries.some((c) => ['cn', 'ru', 'mn'].includes(c));
	return { toleranceM: near ? TOLERANCE_M.nearby : TOLERANCE_M.other };
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
