/**
 * The modules of scripts/extract/package.json, as far as the extraction uses them. They are installed only by who
 * extracts, and the types of the project hold without them.
 */

declare module 'geobuf' {
	import type { FeatureCollection } from 'geojson';
	import type Pbf from 'pbf';
	export function decode(data: Pbf): FeatureCollection;
}

declare module 'pbf' {
	export default class Pbf {
		constructor(data: Uint8Array);
	}
}

declare module 'h5wasm/node' {
	type Numbers = Int8Array | Int16Array | Int32Array | Uint16Array | Float64Array;
	export const ready: Promise<unknown>;
	export class File {
		constructor(file: string, mode: 'r');
		keys(): string[];
		get(name: string): { value: Numbers; attrs: Record<string, { value: number | number[] }> };
	}
}

declare module 'jpeg-js' {
	export function decode(
		data: Uint8Array,
		options: { useTArray: true },
	): { width: number; height: number; data: Uint8Array };
}

declare module 'shapefile' {
	import type { Feature, Geometry } from 'geojson';
	export function open(
		shp: string,
		dbf: undefined,
		options: { encoding: string },
	): Promise<{ read(): Promise<{ done: boolean; value: Feature<Geometry | null> }> }>;
}

declare module 'sharp' {
	export default function sharp(
		data: Uint8Array,
		options: { raw: { width: number; height: number; channels: 3 } },
	): { webp(options: { lossless: true; effort: number }): { toBuffer(): Promise<Buffer> } };
}
