import assert from 'node:assert/strict';
import type { Visit } from './visit';

const LINK = '/?year=1858&treaty=aigun-1858&map=4.20/52.10/128.30';
const CARD = 'article[aria-labelledby="treaty-name"]';
const COMPARED = 'article[aria-labelledby="compare-name"]';

/** A part of a reader's job, which begins where the one before it ended. */
export interface Step {
	what: string;
	take(visit: Visit): Promise<void>;
}

/** What the atlas is for, from a link to a link. */
export const JOB: readonly Step[] = [
	{
		what: 'a link opens its year, its treaty and its place',
		async take(visit) {
			await visit.open(LINK);
			await visit.at(1858);
			await visit.says('#treaty-name', /Aigun/);
			await visit.until(
				'the map is where the link says',
				() =>
					[...document.querySelectorAll<HTMLElement>('[data-view]')].at(-1)?.dataset.view ===
					'4.20/52.10/128.30',
			);
		},
	},
	{
		what: 'the land that the treaty ceded is told, with its area',
		async take(visit) {
			await visit.says(`${CARD} h3`, /What moved/);
			await visit.says(`${CARD} table`, /\d\d\d,\d\d\d\skm²/);
		},
	},
	{
		what: 'the slider is scrubbed by keys and by hand',
		async take(visit) {
			await visit.page.focus('#year');
			await visit.page.keyboard.press('ArrowRight');
			await visit.at(1859);
			const slider = (await (await visit.page.$('#year'))!.boundingBox())!;
			const y = slider.y + slider.height / 2;
			await visit.page.mouse.move(slider.x + slider.width * 0.5, y);
			await visit.page.mouse.down();
			await visit.page.mouse.move(slider.x + 2, y, { steps: 6 });
			await visit.page.mouse.up();
			await visit.at(1640);
			await visit.addressHas('year', '1640');
		},
	},
	{
		what: 'a treaty of the list is chosen',
		async take(visit) {
			await visit.press('nav ol li:nth-child(4) button');
			await visit.at(1860);
			await visit.says('#treaty-name', /Peking/);
			await visit.addressHas('treaty', 'peking-1860');
		},
	},
	{
		what: 'two years are compared in words',
		async take(visit) {
			await visit.press('#compare');
			await visit.says(`${COMPARED} .sentence`, /passed from China’s side to Russia’s side/);
			await visit.until('the address has the other year', () =>
				new URL(location.href).searchParams.has('from'),
			);
		},
	},
	{
		what: 'back and forward go where the reader was',
		async take(visit) {
			await visit.page.evaluate(() => history.back());
			await visit.until('the comparison is gone', () => !document.querySelector('#compare-name'));
			await visit.page.evaluate(() => history.forward());
			await visit.says('#compare-name', /1860/);
		},
	},
	{
		what: 'the share sheet gives a link that opens the same state',
		async take(visit) {
			await visit.press('main button.opener');
			// With the version of the data that it was made with.
			await visit.until('the sheet has the address', () => {
				const link = document.querySelector<HTMLInputElement>('dialog[open] input')?.value;
				return link?.replace(/&v=\d+\.\d+\.\d+$/, '') === location.href;
			});
			const link = await visit.page.evaluate(
				() => document.querySelector<HTMLInputElement>('dialog[open] input')?.value ?? '',
			);
			const { pathname, search } = new URL(link);
			await visit.page.keyboard.press('Escape');
			await visit.until('the sheet is closed', () => !document.querySelector('dialog[open]'));
			await visit.page.goto('about:blank');
			await visit.open(pathname + search);
			await visit.at(1860);
			await visit.says(`${COMPARED} .sentence`, /passed from China’s side to Russia’s side/);
		},
	},
];

/** Links as people send them: each with the year and the language it opens in, and what the page says of it, if anything. */
const SENT: readonly [path: string, year: number, lang: string, said?: RegExp][] = [
	['/?Year=１８５８&amp;treaty=Aigun-1858)&from=singlemessage&isappinstalled=0', 1858, 'en'],
	['/?land=amur-left-bank&lang=ru-RU', 1858, 'ru'],
	['/zh-Hans/?event=sretensk-1900', 1900, 'zh-Hans'],
	['/?year=1858&treaty=versailles-1919', 1858, 'en', /“versailles-1919”/],
	['/?year=%zz', 1689, 'en', /broken %-escape/],
	['/embed/?year=1858&treaty=aigun-1858', 1858, 'en'],
];

export const LINKS: readonly Step[] = [
	...SENT.map(([path, year, lang, said]) => ({
		what: `${path} opens`,
		async take(visit: Visit) {
			await visit.open(path);
			await visit.at(year);
			await visit.until(`its language is ${lang}`, (lang) => document.documentElement.lang === lang, lang);
			if (said) await visit.says('.notices', said);
			else assert.equal(await visit.page.$('.notices'), null, 'the page says something of the link');
		},
	})),
	{
		what: 'a treaty’s own page leads to the map',
		async take(visit) {
			await visit.page.goto(`${visit.origin}/treaties/aigun-1858/`);
			await visit.says('h1', /Aigun/);
			await visit.press('a[href*="treaty=aigun-1858"]');
			await visit.until('the map stands', () => document.documentElement.dataset.ready === 'true');
			await visit.says('#treaty-name', /Aigun/);
		},
	},
];
