import type { Outline } from '../atlas/model';
import type { AtlasFeatures } from './decode';

/**
 * A look at what was downloaded: enough to tell the record from an error page, an older form of it or a part of it, and
 * to find in every item what the page cannot be drawn without; not a validation, which is the compile's work.
 *
 * @returns what is wrong, or `undefined`
 */
export function faultOfOutline(value: unknown): string | undefined {
	if (isRecord(value) && typeof value.version !== 'string') return 'the catalogue does not say its version';
	return faultOfLists(value);
}

function faultOfLists(value: unknown): string | undefined {
	if (!isRecord(value)) return 'the catalogue is not an object';
	if (!isRecord(value.border)) return 'the catalogue does not say what border it is of';
	if (!isRecord(value.readings)) return 'the catalogue has no readings';
	if (!Array.isArray(value.snapshotDays)) return 'the catalogue has no list of snapshotDays';
	return firstFault(value, 'the catalogue', {
		polities: ['id', 'names', 'span'],
		instruments: ['id', 'kind', 'names', 'year', 'effective', 'segments'],
		segments: ['id', 'instrument'],
		parcels: ['id', 'index', 'tenures', 'bbox'],
		transfers: ['instrument', 'parcels', 'day'],
		places: ['id', 'at', 'names'],
	});
}

/** The same for the whole catalogue. */
export function faultOfCatalogue(value: unknown): string | undefined {
	return faultOfLists(value) ?? firstFault(value as Items, 'the catalogue', { sources: ['id'] });
}

/** The same for what is told of an instrument. */
export function faultOfDetail(value: unknown): string | undefined {
	if (!isRecord(value) || !isRecord(value.told)) return 'nothing is told of it';
	const { told } = value;
	const lost = ['parties', 'clauses', 'claims', 'readings', 'notes', 'sources'].find(
		(list) => !Array.isArray(told[list]),
	);
	if (lost !== undefined) return `it has no list of ${lost}`;
	return firstFault(value, 'what is told', { sources: ['id', 'title', 'kind'] });
}

/** The same for the topology. */
export function faultOfTopology(value: unknown): string | undefined {
	if (!isRecord(value) || value.type !== 'Topology' || !Array.isArray(value.arcs))
		return 'the geometry is not a topology';
	const { objects } = value;
	for (const name of ['parcels', 'boundaries', 'segments'])
		if (!isRecord(objects) || !isRecord(objects[name]) || !Array.isArray(objects[name].geometries))
			return `the geometry has no ${name}`;
	return undefined;
}

/** The same for rivers and lakes. */
export const faultOfNature = (value: unknown): string | undefined =>
	isRecord(value) && isRecord(value.objects) ? undefined : 'the waters are not a topology';

/** Whether a topology's features are all those of the record. */
export function faultOfFeatures(
	{ parcels, segments }: AtlasFeatures,
	outline: Pick<Outline, 'parcels' | 'segments'>,
): string | undefined {
	const keys = new Map(parcels.map(({ id, properties }) => [id, properties?.key]));
	const lost = outline.parcels.find(({ id, index }) => keys.get(index) !== id);
	if (lost) return `there is no land “${lost.id}”`;
	if (parcels.length > outline.parcels.length) return 'there is more land than the record knows';
	const drawn = new Set(segments.map(({ properties }) => properties?.segment));
	const undrawn = outline.segments.find((_, index) => !drawn.has(index));
	return undrawn && `there is no line “${undrawn.id}”`;
}

/** The same for the history. */
export function faultOfHistory(value: unknown): string | undefined {
	if (!isRecord(value)) return 'the history is not an object';
	return firstFault(value, 'the history', {
		events: ['id', 'kind', 'from', 'to', 'at', 'text'],
		routes: ['id', 'kind', 'legs'],
		readings: ['id', 'parcels', 'accounts'],
		tour: ['id', 'link'],
	});
}

/** The same for the texts of a language. */
export function faultOfTexts(value: unknown): string | undefined {
	if (!isRecord(value)) return 'the texts are not an object';
	for (const list of ['catalogue', 'history'])
		if (!Array.isArray(value[list])) return `there are no texts of the ${list}`;
	return undefined;
}

/** The same for what the search knows. */
export function faultOfSearch(value: unknown): string | undefined {
	if (!isRecord(value)) return 'what the search knows is not an object';
	if (typeof value.script !== 'string') return 'the search has no table of scripts';
	for (const part of ['others', 'readings']) if (!isRecord(value[part])) return `the search has no ${part}`;
	return firstFault(value, 'the search', {
		spellings: [],
		waters: ['id', 'kind', 'names', 'box'],
		subjects: ['id', 'kind', 'names', 'also'],
	});
}

type Items = Record<string, unknown>;

/** The first list that is missing, or item of it that lacks what each must have. */
function firstFault(value: Items, whole: string, lists: Record<string, string[]>): string | undefined {
	for (const [name, needed] of Object.entries(lists)) {
		const list = value[name];
		if (!Array.isArray(list)) return `${whole} has no list of ${name}`;
		for (const [i, item] of (list as unknown[]).entries()) {
			const lacks = needed.find((key) => !isRecord(item) || item[key] === undefined);
			if (lacks !== undefined) return `${whole}’s ${name} lack “${lacks}” at ${i}`;
		}
	}
	return undefined;
}

function isRecord(value: unknown): value is Items {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
