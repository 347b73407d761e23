import type { LineString, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import {
	CHANGED_KINDS,
	FACETS,
	type Changed,
	type ChangedKind,
	type Difference,
	type Differences,
	type Facet,
} from '../../src/lib/atlas/changes.ts';
import type { Catalogue, Day, History, Parcel, Tenure } from '../../src/lib/atlas/model.ts';
import type { AtlasTopology } from '../../src/lib/data/topology.ts';
import type { ReleasedRecord } from './released.ts';

type Item = { id: string };
type InLanguage = { catalogue: Catalogue; history: History };

/** Where the things of a kind stand in the record. */
const LISTS: Record<ChangedKind, (record: InLanguage) => readonly Item[]> = {
	treaty: ({ catalogue }) => catalogue.instruments,
	transfer: ({ catalogue }) => catalogue.transfers,
	segment: ({ catalogue }) => catalogue.segments,
	land: ({ catalogue }) => catalogue.parcels,
	place: ({ catalogue }) => catalogue.places,
	event: ({ history }) => history.events,
	route: ({ history }) => history.routes,
	polity: ({ catalogue }) => catalogue.polities,
	topic: ({ history }) => history.readings,
	step: ({ history }) => history.tour,
	source: ({ catalogue }) => catalogue.sources,
};

/** What a member says, by its name; the innermost that is named here decides. */
const SAYS: Record<string, Facet> = {
	...facet('days', [
		'from',
		'to',
		'day',
		'earliest',
		'latest',
		'effective',
		'year',
		'first',
		'last',
		'inForce',
	]),
	...facet('days', ['signed', 'ratified', 'demarcated', 'span']),
	...facet('holder', ['polity', 'controller', 'status', 'side', 'holders', 'by', 'tenures', 'kind']),
	...facet('line', ['segments', 'km', 'drawn', 'lengthKm', 'parcels', 'coordinates', 'legs']),
	...facet('area', ['areaKm2', 'areaTurfKm2', 'lowKm2', 'highKm2']),
	...facet('where', ['at', 'bbox', 'parcel', 'place', 'link']),
	...facet('words', [
		'names',
		'name',
		'short',
		'text',
		'summary',
		'note',
		'notes',
		'why',
		'what',
		'title',
		'topic',
	]),
	...facet('words', [
		'article',
		'clauses',
		'clause',
		'movedNoLand',
		'landNotDrawn',
		'accounts',
		'oldStyle',
		'reignDate',
	]),
	...facet('words', [
		'parties',
		'readings',
		'follows',
		'recordChange',
		'spine',
		'instruments',
		'instrument',
		'topics',
	]),
	...facet('sources', ['sources', 'source', 'edition', 'url', 'licence', 'certainty', 'evidence', 'heldBy']),
};
/** What says something else in a kind of its own. */
const SAYS_IN: Partial<Record<ChangedKind, Record<string, Facet>>> = {
	// Of a line they are the places between which it runs, and how sure it is.
	segment: { from: 'words', to: 'words', certainty: 'line', kind: 'line' },
	event: { kind: 'words' },
	treaty: { kind: 'words', places: 'words' },
	// Another account of whose land it is.
	land: { readings: 'holder' },
	route: { kind: 'words', at: 'line' },
	source: Object.fromEntries(
		['title', 'original', 'url', 'kind', 'status', 'licence', 'note'].map((key) => [key, 'sources' as const]),
	),
};
/** All that is said under these is of one kind: published figures are what somebody wrote, with what it is held against. */
const WHOLE: Record<string, Facet> = { claims: 'sources' };
/** Where a thing stands in the map's tables, and how the map shows it, is nothing that it says. */
const PASSED_OVER = new Set(['index', 'opening', 'rank']);

function facet(says: Facet, keys: readonly string[]): Record<string, Facet> {
	return Object.fromEntries(keys.map((key) => [key, says]));
}

/** How a record differs from an earlier version of it, kind by kind. */
export function differencesOf(before: ReleasedRecord, now: ReleasedRecord): Differences {
	const differences: Differences = {};
	for (const kind of CHANGED_KINDS) {
		const difference = differenceOf(kind, before, now);
		if (Object.values(difference).some(({ length }) => length > 0)) differences[kind] = difference;
	}
	return differences;
}

function differenceOf(kind: ChangedKind, before: ReleasedRecord, now: ReleasedRecord): Difference {
	// Ids are the same in every language.
	const [old] = before.languages.keys();
	const [new_] = now.languages.keys();
	const ids = (record: ReleasedRecord, lang = '') =>
		LISTS[kind](record.languages.get(lang)!).map(({ id }) => id);
	const [were, are] = [ids(before, old), ids(now, new_)];
	const [hadThem, hasThem] = [new Set(were), new Set(are)];
	const facets = new Map<string, Set<Facet>>();
	const add = (id: string, found: Iterable<Facet>) => {
		const known = facets.get(id) ?? new Set();
		for (const one of found) known.add(one);
		if (known.size > 0) facets.set(id, known);
	};
	for (const [lang, then] of before.languages) {
		const today = now.languages.get(lang);
		if (!today) continue;
		const items = new Map(LISTS[kind](then).map((item) => [item.id, item]));
		for (const item of LISTS[kind](today)) {
			const earlier = items.get(item.id);
			if (earlier) add(item.id, facetsOf(kind, earlier, item));
		}
	}
	if (kind === 'segment') for (const id of movedLines(before, now)) add(id, ['line']);
	const held =
		kind === 'land' ? heldOtherwise(before.languages.get(old!)!, now.languages.get(new_!)!) : undefined;
	return {
		added: are.filter((id) => !hadThem.has(id)),
		removed: were.filter((id) => !hasThem.has(id)),
		changed: are.flatMap((id): Changed[] => {
			const found = facets.get(id);
			const spans = held?.get(id);
			if (!found) return [];
			return [{ id, facets: FACETS.filter((one) => found.has(one)), ...(spans && { held: spans }) }];
		}),
	};
}

/** What two states of a thing say otherwise. */
function facetsOf(kind: ChangedKind, before: unknown, now: unknown): Set<Facet> {
	const found = new Set<Facet>();
	const says = (key: string) => SAYS_IN[kind]?.[key] ?? SAYS[key];
	const walk = (a: unknown, b: unknown, said: Facet, whole = false): void => {
		if (a === b || (typeof a === 'string' && typeof b === 'string' && spaced(a) === spaced(b))) return;
		if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
			a.forEach((one, i) => walk(one, b[i], said, whole));
		} else if (isPlain(a) && isPlain(b)) {
			for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
				if (!PASSED_OVER.has(key))
					walk(a[key], b[key], whole ? said : (WHOLE[key] ?? says(key) ?? said), whole || key in WHOLE);
		} else found.add(said);
	};
	walk(before, now, 'other');
	return found;
}

/** Where a line may be broken is nothing that a text says. */
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const isPlain = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Degrees by which a line may be off and be the same: about the grid's step, for lines are noded with all others. */
const SAME = 2e-5;

/** Ids of the segments whose course is another. */
function movedLines(before: ReleasedRecord, now: ReleasedRecord): string[] {
	const was = linesOf(before);
	return [...linesOf(now)].flatMap(([id, line]) => {
		const earlier = was.get(id);
		return earlier && !sameLine(earlier, line) ? [id] : [];
	});
}

function linesOf({ topology, languages }: ReleasedRecord): Map<string, Position[]> {
	const [record] = languages.values();
	const { segments } = record!.catalogue;
	return new Map(
		feature(topology as AtlasTopology, topology.objects.segments).features.map(({ geometry, properties }) => [
			segments[properties.segment]!.id,
			pointsOf(geometry as LineString | MultiLineString),
		]),
	);
}

const pointsOf = (line: LineString | MultiLineString): Position[] =>
	line.type === 'LineString' ? line.coordinates : line.coordinates.flat();

/** Whether each point of one line is on the other: other lines that meet it may have given either more of them. */
function sameLine(a: Position[], b: Position[]): boolean {
	if (JSON.stringify(a) === JSON.stringify(b)) return true;
	const on = (line: Position[]) => (point: Position) =>
		line.some((start, i) => offSegment(point, start, line[i + 1] ?? start) < SAME);
	return a.every(on(b)) && b.every(on(a));
}

/** How far a point is from a straight stretch, degrees. */
function offSegment([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
	const [dx, dy] = [bx! - ax!, by! - ay!];
	const length = dx * dx + dy * dy;
	const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x! - ax!) * dx + (y! - ay!) * dy) / length));
	return Math.hypot(x! - ax! - share * dx, y! - ay! - share * dy);
}

/** Of each land that is in both: when somebody else holds it, or otherwise. */
function heldOtherwise(before: InLanguage, now: InLanguage): Map<string, [Day, Day][]> {
	const was = new Map(before.catalogue.parcels.map((parcel) => [parcel.id, parcel]));
	return new Map(
		now.catalogue.parcels.flatMap((parcel): [string, [Day, Day][]][] => {
			const earlier = was.get(parcel.id);
			const spans = earlier ? spansBetween(earlier, parcel) : [];
			return spans.length > 0 ? [[parcel.id, spans]] : [];
		}),
	);
}

function spansBetween(before: Parcel, now: Parcel): [Day, Day][] {
	const all = [...before.tenures, ...now.tenures];
	const days = [...new Set(all.flatMap(({ from, to }) => [from, to]))].sort();
	const spans: [Day, Day][] = [];
	for (const [i, from] of days.slice(0, -1).entries()) {
		const to = days[i + 1]!;
		if (holdingOn(before.tenures, from) === holdingOn(now.tenures, from)) continue;
		const last = spans.at(-1);
		if (last?.[1] === from) last[1] = to;
		else spans.push([from, to]);
	}
	return spans;
}

function holdingOn(tenures: readonly Tenure[], day: Day): string {
	const held = tenures.find(({ from, to }) => from <= day && day < to);
	return held ? `${held.polity} ${held.controller} ${held.status}` : '';
}
