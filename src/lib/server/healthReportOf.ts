import { mergeParcels } from '$lib/data/exports/mergeParcels';
import { ServerOnly } from '$lib/app/serverOnly';
import type { HealthReport } from '$lib/app/pages/health/healthReport';
import { lineKm } from '$lib/app/pages/health/lineKm';
import { mapPath, pagePath, pickPath } from '$lib/app/pagePath';
import { lastDayOfYear, yearOf } from '$lib/atlas/day';
import type { Health } from '$lib/atlas/health';
import type { Catalogue, History } from '$lib/atlas/model';
import { sideLookup } from '$lib/atlas/polity';
import { tenureAt } from '$lib/atlas/snapshot';
import { SOURCE_KINDS, type Lang, type SourceKind } from '$lib/atlas/vocabulary';
import { geodesicAreaKm2 } from '$lib/geo/geodesicArea';
import type { AtlasTopology } from '$lib/data/topology';
import { dayInWords } from '$lib/i18n/format';
import { readCatalogue, readHealth, readHistory, readTopology } from './readRecord';

/** Degrees of latitude to a band. */
const BAND = 5;

/** What the page on the data's health is drawn from. */
export function healthReportOf(lang: Lang): ServerOnly<HealthReport> {
	const catalogue = readCatalogue(lang);
	const health = readHealth();
	const history = readHistory(lang);
	const { parcels, segments, instruments } = catalogue;
	const points = parcels.map(({ at, areaKm2, areaTurfKm2 }) => ({
		lat: at[1],
		areaKm2,
		difference: areaTurfKm2 / areaKm2 - 1,
	}));
	return new ServerOnly({
		catalogue,
		health,
		classes: Object.fromEntries(
			SOURCE_KINDS.map((kind) => [
				kind,
				health.statements.reduce((sum, { counts }) => sum + counts[kind], 0),
			]),
		) as Record<SourceKind, number>,
		lines: lineKm(segments),
		linesByAct: instruments
			.map(({ id, names }) => ({
				...{ id, name: names[lang] },
				lines: lineKm(segments.filter(({ instrument }) => instrument === id)),
			}))
			.filter(({ lines }) => lines.all > 0)
			.sort((a, b) => b.lines.all - a.lines.all),
		held: heldAt(catalogue),
		wholeKm2: wholeKm2(catalogue, readTopology()),
		bands: bandsOf(points),
		points,
		doubts: health.doubts.map((doubt) => ({
			...doubtOf(doubt, catalogue, history, lang),
			kind: doubt.kind,
			searched: doubt.searched,
		})),
	});
}

/** The sides' land at the ends of the years in which any changed hands. */
function heldAt({ parcels, polities, snapshotDays }: Catalogue): HealthReport['held'] {
	const sideOf = sideLookup(polities);
	return [...new Set(snapshotDays.map(yearOf))].map((year) => {
		const sides: Record<string, number> = {};
		let all = 0;
		for (const parcel of parcels) {
			const tenure = tenureAt(parcel, lastDayOfYear(year));
			if (!tenure) continue;
			const side = sideOf(tenure.polity);
			sides[side] = (sides[side] ?? 0) + parcel.areaKm2;
			all += parcel.areaKm2;
		}
		return { year, sides, all };
	});
}

const wholes = new WeakMap<AtlasTopology, number>();

/** The land of all parcels as one, measured once: edges that two of them share are not in it. */
function wholeKm2({ parcels }: Catalogue, topology: AtlasTopology): number {
	const known = wholes.get(topology);
	if (known !== undefined) return known;
	const whole = geodesicAreaKm2(mergeParcels(topology, new Set(parcels.map(({ id }) => id))));
	wholes.set(topology, whole);
	return whole;
}

function bandsOf(points: HealthReport['points']): HealthReport['bands'] {
	const souths = [...new Set(points.map(({ lat }) => Math.floor(lat / BAND) * BAND))].sort((a, b) => a - b);
	return souths.map((south) => {
		const own = points.filter(({ lat }) => lat >= south && lat < south + BAND);
		const area = own.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
		const off = own.reduce((sum, { areaKm2, difference }) => sum + areaKm2 * difference, 0);
		return { south, north: south + BAND, lands: own.length, difference: off / area };
	});
}

/** What a statement is about, by name, and the path of where that is told. */
function doubtOf(
	{ kind, of, name }: Health['doubts'][number],
	{ instruments, parcels }: Catalogue,
	{ events, readings, routes }: History,
	lang: Lang,
): { name: string; path: string } {
	const act = instruments.find(({ id }) => id === of);
	const parcel = parcels.find(({ id }) => id === of);
	const event = events.find(({ id }) => id === of);
	const topic = readings.find(({ id }) => id === of);
	if (kind === 'tenure' && parcel)
		return { name: `${parcel.name} (${dayInWords(name, lang)})`, path: pagePath(lang, 'lands', of) };
	if (kind === 'event' && event) return { name: event.text[lang], path: pickPath(lang, 'event', of) };
	if (kind === 'leg')
		return { name: routes.find(({ id }) => id === of)?.names[lang] ?? of, path: mapPath(lang) };
	if (kind === 'reading' && topic)
		return {
			name: topic.topic[lang],
			path: topic.parcels[0] ? pagePath(lang, 'lands', topic.parcels[0]) : mapPath(lang),
		};
	return { name: act?.names[lang] ?? of, path: pagePath(lang, 'treaties', of) };
}
