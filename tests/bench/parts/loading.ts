import { coldLoad, KINDS, type Arrival } from '../browser/coldLoad';
import { openBrowser } from '../browser/launch';
import { serveFolder } from '../browser/serveFolder';
import type { LoadMarks } from '../browser/watchLoad';
import { figure, printTable } from '../markdown';
import { median } from '../statistics';
import type { Part } from './part';

const PAGE = '/?year=1858&treaty=aigun-1858';

/** How often the page is loaded, undisturbed and with a hand on the slider. */
const LOADS = 3;

type Load = Awaited<ReturnType<typeof coldLoad>>;

const MARKS: [what: string, mark: (marks: LoadMarks) => number | null][] = [
	['first paint, s', ({ firstPaint }) => seconds(firstPaint)],
	['largest paint (LCP), s', ({ largestPaint }) => seconds(largestPaint)],
	['still map painted, s', ({ still }) => seconds(still)],
	['live map drawn, s', ({ map }) => seconds(map)],
	['layout shift (CLS)', ({ shift }) => shift],
	['total blocking time, ms', ({ blocked }) => blocked],
];

/** The first visit over a slow line. */
export const loadingPart: Part = {
	what: `${PAGE} with an empty cache over 1.6 Mbit/s and 150 ms`,
	site: true,
	async run({ sites }) {
		const browser = await openBrowser();
		const loads = new Map<string, { calm: Load[]; handled: Load[] }>(
			sites.map(({ name }) => [name, { calm: [], handled: [] }]),
		);
		const served = await Promise.all(
			sites.map(async ({ name, folder }) => ({ name, ...(await serveFolder(folder, true)) })),
		);
		try {
			for (let turn = 0; turn < LOADS; turn++)
				for (const { name, url } of served) {
					loads.get(name)!.calm.push(await coldLoad(browser, url + PAGE, false));
					loads.get(name)!.handled.push(await coldLoad(browser, url + PAGE, true));
				}
		} finally {
			await browser.close();
			for (const { close } of served) close();
		}
		const names = [...loads.keys()];
		const each = (read: (loads: { calm: Load[]; handled: Load[] }) => number) =>
			[...loads.values()].map((site) => figure(read(site)));
		printTable(
			`A first visit, medians of ${LOADS}`,
			['', ...names],
			[
				...MARKS.slice(0, 3).map(markRow),
				['slider works, s', ...each(({ handled }) => middle(handled, ({ slider }) => seconds(slider)))],
				...MARKS.slice(3).map(markRow),
			],
		);
		function markRow([what, mark]: (typeof MARKS)[number]): string[] {
			return [what, ...each(({ calm }) => middle(calm, mark))];
		}
		for (const [name, { calm, handled }] of loads) {
			const until = (some: Load[], mark: keyof LoadMarks) =>
				some.map(({ marks, arrivals }) =>
					arrivals.filter(({ at }) => at <= (marks[mark] ?? Number.NEGATIVE_INFINITY)),
				);
			const columns = [until(calm, 'firstPaint'), until(handled, 'slider'), until(calm, 'map')];
			printTable(
				`kB over the line, ${name}`,
				['', 'by the first paint', 'by the slider', 'by the map'],
				[
					...KINDS.map((kind) => [kind, ...columns.map((loads) => figure(kB(loads, [kind])))]),
					['html, css, script', ...columns.map((loads) => figure(kB(loads, ['html', 'css', 'script'])))],
					['all', ...columns.map((loads) => figure(kB(loads, KINDS)))],
				],
			);
		}
		return true;
	},
};

const seconds = (ms: number | null): number | null => (ms === null ? null : ms / 1000);

const middle = (loads: Load[], mark: (marks: LoadMarks) => number | null): number =>
	median(loads.flatMap(({ marks }) => mark(marks) ?? []));

/** The median over the loads of what some kinds came to, kB of a thousand. */
const kB = (loads: Arrival[][], kinds: readonly string[]): number =>
	median(
		loads.map(
			(arrivals) =>
				arrivals.reduce((sum, { kind, bytes }) => sum + (kinds.includes(kind) ? bytes : 0), 0) / 1000,
		),
	);
