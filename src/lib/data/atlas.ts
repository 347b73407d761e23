/**
 * The atlas as a module for programs: any state, anywhere. The build publishes this file as `/data/atlas.js`, with its
 * types beside it, made of the very functions that the page draws and saves by.
 *
 * Days are ISO `YYYY-MM-DD`; a year alone, `1858`, means its end (or, where a span begins, its first day). Intervals
 * `[from, to)` are half-open, `9999-12-31` means "still so". Positions are `[lon, lat]` in WGS84 degrees, areas km².
 * All that is returned is GeoJSON (RFC 7946).
 */
import type {
	FeatureCollection,
	Geometry,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
} from 'geojson';
import { isDay, lastDayOfYear } from '../atlas/day';
import type { Catalogue, Day, Reading } from '../atlas/model';
import { readingNamed } from '../atlas/border';
import { inReading } from '../atlas/reading';
import { dataVersion } from '../atlas/release';
import { yearRange } from '../atlas/timeline';
import type { Lang } from '../atlas/vocabulary';
import { borderFeatures, type BorderProperties } from './exports/borderFeatures';
import { heldFeatures, type MeasuredProperties } from './exports/heldFeatures';
import { landHistory, type LandHistoryProperties } from './exports/landHistory';
import { transfersBetween, type TransferProperties } from './exports/transferFeatures';
import type { Fetch } from './fetchWhole';
import { loadCatalogue, loadLines } from './load';
import type { AtlasTopology } from './topology';

export type { BorderProperties, Catalogue, Day, Lang, LandHistoryProperties, MeasuredProperties, Reading };
export type { TransferProperties };

/** A day, `1858-05-28`, or a year, `1858` or `'1858'`. */
export type Moment = Day | number;

/** What a layer says of itself beside its features. */
export interface About {
	/** The account that it follows. */
	reading: Reading;
	/** The data's version with the hash of what they hold, `2.0.0+…`; licence, and what everything made from it must say. */
	version: string;
	licence: string;
	credit: string;
}

/** A layer of the atlas: GeoJSON that says by itself what it is. */
export type Layer<Shape extends Geometry, Properties, Asked> = FeatureCollection<Shape, Properties> & {
	about: About & Asked;
};

/** The record of a border, ready to be asked. */
export interface Atlas {
	/** The whole record in the account asked for: polities, instruments, sources, parcels with their tenures, … */
	readonly catalogue: Catalogue;
	/**
	 * Who held what on a day: one feature for all land held alike.
	 *
	 * @throws RangeError when it is no day, or one of which the record says nothing
	 */
	snapshot(date: Moment): Layer<Polygon | MultiPolygon, MeasuredProperties, { date: Day }>;
	/**
	 * The land that acts moved in some days, the first and the last inside, in date order.
	 *
	 * @throws RangeError as `snapshot`, or when `from` is after `to`
	 */
	transfers(
		from: Moment,
		to: Moment,
	): Layer<Polygon | MultiPolygon, TransferProperties, { from: Day; to: Day }>;
	/**
	 * Who held the land at a point, and by which act: a feature for each holder in date order; none off the record's land.
	 *
	 * @throws RangeError when it is no position
	 */
	history(
		lon: number,
		lat: number,
	): Layer<Polygon | MultiPolygon, LandHistoryProperties, { at: [number, number] }>;
	/**
	 * The line between the two sides on a day, in pieces by the act that drew them.
	 *
	 * @param kinds other borders beside it or instead: `state` between any two others, `limit` within one
	 * @throws RangeError as `snapshot`
	 */
	frontier(
		date: Moment,
		kinds?: readonly BorderProperties['kind'][],
	): Layer<LineString | MultiLineString, BorderProperties, { date: Day }>;
}

/** Where the atlas is and how it is asked for. */
export interface Wanted {
	/** The site's address; that which this module came from, unless another is given. */
	site?: string | URL;
	/** A released version of the data, `1.0.0`; those that the site has now, unless one is given. */
	version?: string;
	/** The language of names and texts; English unless another is given. */
	lang?: Lang;
	/** The account to follow; the neutral one unless another is given. */
	reading?: Reading;
	/** Fetches a file, where the platform's own `fetch` cannot: from a disk, say. */
	fetch?: Fetch;
}

/**
 * Fetches the record and opens it.
 *
 * @throws LoadError when there is no such version, a file does not arrive or files are of two versions; RangeError for an unknown reading
 */
export async function openAtlas({ site, version, lang = 'en', reading, fetch }: Wanted = {}): Promise<Atlas> {
	// Said in two steps, as bundlers take an address of a module in one for a file to bundle.
	const own = import.meta.url;
	const base = new URL(site ?? '..', own).href.replace(/\/$/, '');
	// A released version's files stand below the present ones, under the same names, packed.
	const from = version === undefined ? fetch : fetchBelow(version, fetch);
	const { catalogue } = await loadCatalogue(base, lang, undefined, from);
	const { topology } = await loadLines(base, catalogue, from);
	return atlasOf(catalogue, topology, reading);
}

const fetchBelow =
	(version: string, fetch: Fetch = globalThis.fetch): Fetch =>
	async (url, init) => {
		const packed = url.replace(/\/data\/([^/]+)$/, `/data/${encodeURIComponent(version)}/$1.gz`);
		const answer = await fetch(packed, init);
		return answer.ok && answer.body ? new Response(await unpacked(answer.body), answer) : answer;
	};

/** Without gzip; a host that sends it as an encoding has had it taken off already. */
async function unpacked(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<ReadableStream> {
	const [ahead, whole] = body.tee();
	const reader = ahead.getReader();
	const { value } = await reader.read();
	void reader.cancel();
	// No text begins with the first byte of gzip's mark.
	return value?.[0] === 0x1f ? whole.pipeThrough(new DecompressionStream('gzip')) : whole;
}

/**
 * Opens a record that is at hand.
 *
 * @param catalogue in the neutral account, with the texts of a language
 * @throws RangeError when there is no such reading
 */
export function atlasOf(neutral: Catalogue, topology: AtlasTopology, reading: Reading = 'neutral'): Atlas {
	const { border } = neutral;
	const catalogue = inReading(neutral, readingNamed(border, reading).id);
	const about: About = {
		reading,
		version: dataVersion(catalogue),
		licence: border.licence.name,
		credit: border.licence.credit,
	};
	const last = lastDayOfYear(yearRange(border).last);
	const dayOf = (moment: Moment, inYear: (year: number) => Day): Day => {
		const text = String(moment);
		const day = /^\d{4}$/.test(text) ? inYear(Number(text)) : text;
		if (!isDay(day)) throw new RangeError(`“${text}” is no day: write YYYY-MM-DD, or a year`);
		if (day < border.from || day > last)
			throw new RangeError(`the record says nothing of ${text}: it goes from ${border.from} to ${last}`);
		return day;
	};
	return {
		catalogue,
		snapshot(moment) {
			const date = dayOf(moment, lastDayOfYear);
			return { about: { date, ...about }, ...heldFeatures(catalogue, topology, date) };
		},
		transfers(first, end) {
			const from = dayOf(first, (year) => `${String(year).padStart(4, '0')}-01-01`);
			const to = dayOf(end, lastDayOfYear);
			if (from > to) throw new RangeError(`${from} is after ${to}: give the earlier day first`);
			return { about: { from, to, ...about }, ...transfersBetween(catalogue, topology, from, to) };
		},
		history(lon, lat) {
			if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90))
				throw new RangeError(
					`${lon}, ${lat} is no position: give the longitude, then the latitude, in degrees`,
				);
			return { about: { at: [lon, lat], ...about }, ...landHistory(catalogue, topology, [lon, lat]) };
		},
		frontier(moment, kinds = ['frontier']) {
			const date = dayOf(moment, lastDayOfYear);
			const { features, ...lines } = borderFeatures(catalogue, topology, date);
			const wanted = features.filter(({ properties: { kind } }) => kinds.includes(kind));
			return { about: { date, ...about }, ...lines, features: wanted };
		},
	};
}
