import type { Border } from '$lib/atlas/border';
import type { InstrumentOutline } from '$lib/atlas/model';
import type { Lang } from '$lib/atlas/vocabulary';
import { clampYear, homeYear, openingOf, yearRange } from '$lib/atlas/timeline';
import { OUTLINE_LINES, outlineFile, RELIEF } from '$lib/data/outlineFiles';
import type { Box } from '$lib/geo/box';
import { stillYears } from '$lib/map/svg/still';
import { ServerOnly } from './serverOnly';

/** What the script in the page has of the record. */
export interface FirstLookData {
	/** Address of the site as the page has it, without a slash at its end. */
	base: string;
	/** Years that have a still map, in order. */
	stills: number[];
	/** The language of the page: that of a link which names none. */
	lang: Lang;
	/** The data that the explorer opens with, by language, relative to the site. */
	files: Record<string, string[]>;
	year: number;
	/** Least and most that an address may say. */
	years: [number, number];
	zooms: [number, number];
	frame: Box;
	opening: { wide: Box; upright: Box };
	/** Each instrument's year, 0 where its id ends in it, and what the map frames for it. */
	homes: Record<string, [year: number, ...box: number[]]>;
}

/** What the first look needs of the record. */
export function firstLookData(
	{ border, instruments }: { border: Border; instruments: readonly InstrumentOutline[] },
	stills: number[],
	base: string,
	lang: Lang,
): FirstLookData {
	const range = yearRange(border);
	/** As short as a box of its size bears: the page's first bytes are dear. */
	const nearly = ([west, south, east, north]: Box): number[] => {
		const least = Math.min(east - west, north - south);
		const digits = least > 10 ? 1 : least > 1 ? 2 : 3;
		return [west, south, east, north].map((degrees) => Number(degrees.toFixed(digits)));
	};
	return {
		base,
		lang,
		stills,
		files: Object.fromEntries(
			border.languages.map((lang) => [
				lang,
				[outlineFile(lang), OUTLINE_LINES, ...(border.relief ? [RELIEF] : [])],
			]),
		),
		year: clampYear(border.defaultYear, range),
		years: [range.first, range.last],
		zooms: border.zoom,
		frame: border.frame,
		opening: border.opening,
		homes: Object.fromEntries(
			instruments.map((one) => {
				const year = homeYear(one, range);
				const box = openingOf(one);
				return [one.id, [one.id.endsWith(`${year}`) ? 0 : year, ...(box ? nearly(box) : [])]];
			}),
		),
	};
}

/**
 * The script that the page runs before any other: it asks for the data, and shows the still map of the link's year
 * where the live map will lie, so that nothing is fetched twice and nothing moves when the explorer takes over. It is
 * written into the page as text, hence everything it needs stands within it; where it agrees with `decodeLink`,
 * `openingView` and `framing`, which do the same with the whole record, its test says.
 *
 * @param img the still map, in the plate that it fills
 */
export function firstLook(data: FirstLookData, img: HTMLImageElement): void {
	const query = new URLSearchParams(location.search);
	const { frame, zooms } = data;

	const early: Record<string, { answer: Promise<Response>; stop: AbortController }> = {};
	const [asked] = (query.get('lang') ?? '').toLowerCase().split(/[-_]/);
	const lang = Object.keys(data.files).find((one) => one.split('-')[0] === asked);
	for (const file of data.files[lang ?? data.lang]!) {
		const url = new URL(`${data.base}/${file}`, document.baseURI).href;
		const stop = new AbortController();
		const answer = fetch(url, { cache: 'no-cache', signal: stop.signal });
		answer.catch(() => {});
		early[url] = { answer, stop };
	}
	(window as { early?: typeof early }).early = early;

	// What only the whole record or `decodeLink` can read is left to the explorer: no still is better than another year's.
	const plain = /^(\?(([a-z_]+=[\w.,/%~-]*)(&|$))*)?$/.test(location.search);
	// No still is of a day.
	if (query.has('date')) return;
	const dated = ['land', 'place', 'event'].some((name) => query.has(name));
	const treaty = query.get('treaty') ?? '';
	const home = data.homes[treaty];
	const homeYear = home ? home[0] || Number(treaty.slice(-4)) : data.year;
	const said = query.get('year');
	if (!plain || (said === null ? dated && !home : !/^-?\d+$/.test(said))) return;
	const year = Math.min(data.years[1], Math.max(data.years[0], said === null ? homeYear : Number(said)));
	img.src = `${data.base}/stills/${data.stills.filter((one) => one <= year).pop() ?? data.stills[0]}.svg`;

	const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
	const round = (value: number) => Math.round(value * 100) / 100;
	// Mercator, the world from 0 to 1, and back.
	const x = (lon: number) => lon / 360 + 0.5;
	const y = (lat: number) => 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
	const latOf = (y: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
	const [left, top, right, bottom] = [x(frame[0]), y(frame[3]), x(frame[2]), y(frame[1])];

	/** The middle and the pixels of the world of the view that shows a box whole. */
	const fitting = (box: number[], width: number, height: number, margin: number) => {
		const [west, north, east, south] = [x(box[0]!), y(box[3]!), x(box[2]!), y(box[1]!)];
		const scale = Math.min((width - 2 * margin) / (east - west), (height - 2 * margin) / (south - north));
		const world = 512 * 2 ** round(within(Math.log2(scale / 512), zooms[0], 9));
		const hold = (middle: number, size: number, from: number, to: number) =>
			size / world >= to - from
				? (from + to) / 2
				: within(middle, from + size / world / 2, to - size / world / 2);
		const lon = (hold((west + east) / 2, width, left, right) - 0.5) * 360;
		return { world, lon: round(lon), lat: round(latOf(hold((north + south) / 2, height, top, bottom))) };
	};

	const place = () => {
		const { clientWidth: width, clientHeight: height } = img.parentElement!;
		const link = /^(-?[\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.exec(query.get('map') ?? '');
		const [, ...box] = home ?? [];
		const margin = within(Math.min(width, height) * 0.07, 12, 48);
		const view = link
			? {
					world: 512 * 2 ** within(Number(link[1]), zooms[0], zooms[1]),
					lat: within(Number(link[2]), frame[1], frame[3]),
					lon: within(Number(link[3]), frame[0], frame[2]),
				}
			: box.length === 4
				? fitting(box, width, height, margin)
				: fitting(width < height ? data.opening.upright : data.opening.wide, width, height, 0);
		img.style.left = `${width / 2 + (left - x(view.lon)) * view.world}px`;
		img.style.top = `${height / 2 + (top - y(view.lat)) * view.world}px`;
		img.style.width = `${(right - left) * view.world}px`;
		img.style.height = `${(bottom - top) * view.world}px`;
	};
	img.dataset.year = String(year);
	place();
	addEventListener('resize', () => img.isConnected && place());
}

/** The script as the page holds it, behind the still map. */
export function firstLookScript(data: FirstLookData): string {
	const json = JSON.stringify(data).replaceAll('<', '\\u003c');
	const program = String(firstLook).replaceAll(/\n\s+/g, '\n');
	return `<script>(${program})(${json},document.currentScript.previousElementSibling)</script>`;
}

/** What a page is given to open with: the script that shows the still map, and the still of the default year for who runs none. */
export type FirstLook = ServerOnly<{ script: string; still: number }>;

/**
 * The first look of a page.
 *
 * @param base the site's address as the page has it
 * @param lang the language of a link that names none
 */
export function firstLookOf(
	record: Parameters<typeof firstLookData>[0] & Parameters<typeof stillYears>[0],
	base: string,
	lang: Lang,
): FirstLook {
	const stills = stillYears(record);
	return new ServerOnly({
		script: firstLookScript(firstLookData(record, stills, base, lang)),
		still: stills.findLast((year) => year <= record.border.defaultYear) ?? stills[0]!,
	});
}
