import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Position } from '../../src/lib/geo/position.ts';
import { say } from './log';
import { NATURAL_DIR } from './source/cache';
import type { SourcePackage } from './source/packages';

export interface Provenance {
	sources: SourcePackage[];
	recipe: string;
	/** Extra lines the reader of the file should know, e.g. what the source does in a disputed place. */
	notes?: string[];
}

/** The day the packages were fetched and opened; they are fixed versions, so it does not move. */
export const RETRIEVED = '2026-11-23';

/** Writes one layer to `geodata/natural/<name>.geojson`, one feature a line so that diffs can be read. */
export function writeLayer(name: string, features: Feature[], provenance: Provenance): void {
	const { sources, recipe, notes } = provenance;
	const head = {
		type: 'FeatureCollection',
		provenance: {
			generatedBy: 'scripts/extract',
			source: sources.map((s) => s.title),
			package: sources.map((s) => `${s.name}@${s.version}`),
			licence: sources.map((s) => s.licence),
			vintage: sources.map((s) => s.vintage),
			retrieved: RETRIEVED,
			recipe,
			...(notes ? { notes } : {}),
		},
	} satisfies Omit<FeatureCollection, 'features'> & Record<string, unknown>;
	const body = features.map((f) => JSON.stringify({ ...f, geometry: rounded(f.geometry) }));
	const text = `${JSON.stringify(head).slice(0, -1)},"features":[\n${body.join(',\n')}\n]}\n`;
	mkdirSync(NATURAL_DIR, { recursive: true });
	writeFileSync(path.join(NATURAL_DIR, `${name}.geojson`), text);
	say(name, `${features.length} features, ${Math.round(text.length / 1024)} kB`);
}

/** Five decimals: about a metre. */
function round5(x: number): number {
	return Math.round(x * 1e5) / 1e5;
}

function rounded(geometry: Geometry): Geometry {
	const walk = (c: unknown): unknown =>
		Array.isArray(c) ? (typeof c[0] === 'number' ? (c as Position).map(round5) : c.map(walk)) : c;
	if (geometry.type === 'GeometryCollection') throw new Error('no layer holds a GeometryCollection');
	return { ...geometry, coordinates: walk(geometry.coordinates) } as Geometry;
}
