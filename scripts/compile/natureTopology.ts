import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { presimplify, simplify } from 'topojson-simplify';
import { topology } from 'topojson-server';
import { quantize } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { RecordProblem } from '../record/problem.ts';
import { readLayer, type NaturalFeature } from '../trace/readLayer.ts';
import { otherLanguages, type Translations } from '../translate/translations.ts';

/** Smallest triangle kept, square degrees: about 0.6 km², under a pixel at the map's closest useful zoom. */
const SMALLEST = 5e-5;

/** Rivers and lakes for the eye: simplified, without what the frontier itself needs. */
export function natureTopology(geodata: string, translations?: Translations): Topology {
	const layers: Record<string, FeatureCollection> = {};
	for (const name of ['rivers', 'lakes']) {
		const file = join(geodata, 'natural', `${name}.geojson`);
		const features = existsSync(file) ? readLayer(file) : [];
		layers[name] = {
			type: 'FeatureCollection',
			features: features.map((feature) => bare(feature, file, translations)),
		};
	}
	const whole = topology(layers) as Topology;
	if (whole.arcs.length === 0) return whole;
	return quantize(
		simplify(presimplify(whole as Parameters<typeof presimplify>[0]), SMALLEST),
		1e5,
	) as Topology;
}

function bare(
	{ geometry, properties }: NaturalFeature,
	file: string,
	translations?: Translations,
): Feature<Geometry> {
	const { id, name, rank } = properties;
	if (name === undefined)
		throw new RecordProblem(file, `feature ${id}`, 'it has no name', 'give it one in English');
	const others = otherLanguages(translations?.languages ?? []).map((lang) => [
		lang,
		translations!.say(name, lang),
	]);
	return {
		type: 'Feature',
		geometry,
		properties: {
			id,
			name,
			...Object.fromEntries(others),
			...(rank !== undefined && { rank }),
		},
	};
}
