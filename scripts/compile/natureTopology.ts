import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { presimplify, simplify } from 'topojson-simplify';
import { topology } from 'topojson-server';
import { quantize } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { RECORD_LANGUAGES, type Translations } from '../translate/translations.ts';

/** Smallest triangle kept, square degrees: about 0.6 km², under a pixel at the map's closest useful zoom. */
const SMALLEST = 5e-5;

/** Rivers and lakes for the eye: simplified, without what the frontier itself needs. */
export function natureTopology(geodata: string, translations?: Translations): Topology {
	const layers: Record<string, FeatureCollection> = {};
	for (const name of ['rivers', 'lakes']) {
		const file = join(geodata, 'natural', `${name}.geojson`);
		const features = existsSync(file)
			? (JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection).features
			: [];
		layers[name] = {
			type: 'FeatureCollection',
			features: features.map((feature) => bare(feature, translations)),
		};
	}
	const whole = topology(layers) as Topology;
	if (whole.arcs.length === 0) return whole;
	return quantize(
		simplify(presimplify(whole as Parameters<typeof presimplify>[0]), SMALLEST),
		1e5,
	) as Topology;
}

function bare({ geometry, properties }: Feature<Geometry>, translations?: Translations): Feature<Geometry> {
	const { id, name, rank } = properties as { id: string; name: string; rank?: number };
	const others = RECORD_LANGUAGES.map((lang) => [lang, translations?.say(name, lang)]);
	return {
		type: 'Feature',
		geometry,
		properties: {
			id,
			name,
			...(translations && Object.fromEntries(others)),
			...(rank !== undefined && { rank }),
		},
	};
}
