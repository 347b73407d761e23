import type { LineString, MultiPolygon, Polygon } from 'geojson';
import { isInBox, type Box } from '../../src/lib/geo/box.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import { MEND_ODD, oddCharacter } from '../record/oddCharacters.ts';
import { RecordProblem } from '../record/problem.ts';
import { readText } from '../record/readText.ts';

/** A line or an area of `geodata/natural`. What else stands in its properties is for people. */
export interface NaturalFeature {
	properties: {
		id: string;
		name?: string;
		rank?: number;
		/** How long each edge is along the source it was thinned from, metres. */
		edgesM?: number[];
	};
	geometry: LineString | Polygon | MultiPolygon;
}

/** Where a layer may have positions when nobody says. */
const EARTH: Box = [-180, -90, 180, 90];
const AGAIN = 'run npm run extract again';
/** Of each geometry, how deep its positions stand and how few a line of it may have. */
const GEOMETRIES = new Map([
	['LineString', { depth: 1, least: 2 }],
	['Polygon', { depth: 2, least: 4 }],
	['MultiPolygon', { depth: 3, least: 4 }],
]);

/**
 * Reads a layer of `geodata/natural` and checks every feature of it.
 * @param box where its positions must lie
 * @throws RecordProblem naming the feature, and the position where it is about one
 */
export function readLayer(file: string, box: Box = EARTH): NaturalFeature[] {
	const stop = (where: string, reason: string, mend = AGAIN): never => {
		throw new RecordProblem(file, where, reason, mend);
	};
	let collection: unknown;
	try {
		collection = JSON.parse(readText(file));
	} catch (error) {
		if (error instanceof RecordProblem) throw error;
		stop('the file', 'it is not JSON');
	}
	if (!isObject(collection) || collection.type !== 'FeatureCollection' || !Array.isArray(collection.features))
		return stop('the file', 'it is no FeatureCollection');
	const seen = new Set<string>();
	return collection.features.map((feature: unknown, i) => {
		const nth = `feature ${i + 1}`;
		if (!isObject(feature) || feature.type !== 'Feature') return stop(nth, 'it is no Feature');
		const { properties, geometry } = feature;
		if (!isObject(properties) || typeof properties.id !== 'string' || properties.id === '')
			return stop(nth, 'it has no id', 'give it one');
		const where = `feature ${properties.id}`;
		if (seen.has(properties.id)) stop(where, 'the id is given twice', 'give each natural line its own id');
		seen.add(properties.id);
		checkGeometry(geometry, box, (reason, mend, at) => stop(at ? `${where}, ${at}` : where, reason, mend));
		checkProperties(properties, geometry as LineString, (reason, mend) => stop(where, reason, mend));
		return { properties, geometry } as unknown as NaturalFeature;
	});
}

type Stop = (reason: string, mend?: string, at?: string) => never;

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function checkProperties(properties: Record<string, unknown>, { coordinates }: LineString, stop: Stop): void {
	const { id, name, rank, edgesM } = properties;
	for (const text of [id, name])
		if (text !== undefined) {
			if (typeof text !== 'string' || text.trim() === '') return stop('its name is no text', 'give it one');
			const odd = oddCharacter(text);
			if (odd) stop(`an odd character, ${odd.name}, stands in “${text}”`, MEND_ODD);
		}
	if (rank !== undefined && !(Number.isInteger(rank) && (rank as number) > 0))
		stop('its rank is no whole number from 1 on');
	if (edgesM === undefined) return;
	const measures = Array.isArray(edgesM) && edgesM.length === coordinates.length - 1 ? edgesM : [NaN];
	if (!measures.every((metres) => Number.isFinite(metres) && metres >= 0))
		stop('edgesM does not give a length for each of its edges');
}

function checkGeometry(geometry: unknown, box: Box, stop: Stop): void {
	if (!isObject(geometry)) return stop('it has no geometry');
	const shape = GEOMETRIES.get(String(geometry.type));
	if (!shape)
		return stop(`${String(geometry.type)} is no line or area`, `give ${[...GEOMETRIES.keys()].join(' or ')}`);
	const walk = (list: unknown, depth: number): void => {
		if (!Array.isArray(list) || list.length < (depth === 1 ? shape.least : 1))
			return stop(
				depth === 1 ? `a line of it has fewer than ${shape.least} positions` : 'it has no coordinates',
			);
		if (depth > 1) return list.forEach((part) => walk(part, depth - 1));
		list.forEach((position, i) =>
			checkPosition(position, box, (...said) => stop(said[0], said[1], `position ${i + 1}`)),
		);
		if (shape.depth > 1 && String(list[0]) !== String(list.at(-1)))
			stop('a ring does not end where it begins');
	};
	walk(geometry.coordinates, shape.depth);
}

function checkPosition(position: unknown, box: Box, stop: Stop): void {
	if (!Array.isArray(position) || position.length !== 2 || !position.every(Number.isFinite))
		return stop('it is not two numbers, [lon, lat]');
	const [lon, lat] = position as Position;
	if (isInBox([lon, lat], box)) return;
	const swapped = isInBox([lat, lon], box);
	stop(
		swapped
			? 'latitude and longitude are swapped'
			: `[${lon}, ${lat}] lies outside the frame ${box.join(', ')}`,
		swapped ? `write [${lat}, ${lon}]: longitude first` : undefined,
	);
}
