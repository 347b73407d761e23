import { readFileSync } from 'node:fs';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { withoutWebGl } from '../withoutWebGl';

/** The six treaties of the spine: id, the year of its tick, a word of its English name. */
export const SPINE = [
	['nerchinsk-1689', 1689, 'Nerchinsk'],
	['kyakhta-1727', 1727, 'Kyakhta'],
	['aigun-1858', 1858, 'Aigun'],
	['peking-1860', 1860, 'Peking'],
	['stpetersburg-1881', 1881, 'St Petersburg|Saint Petersburg|St\\. Petersburg'],
	['east-1991', 1991, 'eastern|Eastern'],
] as const;

/** The year up to which the record was checked, in which the slider ends. */
export const LAST_YEAR = Number(
	/^checked: '(\d{4})/m.exec(readFileSync(new URL('../../geodata/atlas.yaml', import.meta.url), 'utf8'))?.[1],
);

/** The explorer as a reader meets it, by roles and names. */
export class Explorer {
	readonly slider: Locator;
	readonly typed: Locator;
	readonly treaties: Locator;
	readonly map: Locator;

	constructor(readonly page: Page) {
		this.slider = page.getByRole('slider', { name: 'Year', exact: true });
		this.typed = page.getByRole('textbox', { name: 'Go to year' });
		this.treaties = page.getByRole('navigation', { name: 'Treaties' });
		this.map = page.locator('[data-view][data-year]').last();
	}

	/** Opens an address and waits until the map has come to rest. */
	async open(search = ''): Promise<void> {
		await this.page.goto(`/${search}`);
		await this.settled();
	}

	/** The map, its data and what the state asks of it have come to rest. */
	async settled(): Promise<void> {
		await expect(this.page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 150_000 });
		await expect(this.map).toHaveAttribute('data-year', await this.slider.inputValue());
	}

	/** All of the record is there: what is told, the history, the exact lines. */
	async whole(): Promise<void> {
		await expect(this.page.locator('html')).toHaveAttribute('data-whole', 'true', { timeout: 150_000 });
	}

	async year(): Promise<number> {
		return Number(await this.slider.inputValue());
	}

	/** The button of a treaty in the list. */
	treaty(word: string, year: number): Locator {
		return this.treaties.getByRole('button', { name: new RegExp(`${year}.*(${word})|(${word}).*${year}`) });
	}

	async press(name: string): Promise<void> {
		await this.page.getByRole('button', { name, exact: true }).click();
	}

	/** The query of the address. */
	search(): URLSearchParams {
		return new URL(this.page.url()).searchParams;
	}

	/** Where on the screen the map's centre is: the middle of what the column and the timeline leave of it. */
	async middle(): Promise<{ x: number; y: number }> {
		const map = await this.map.boundingBox();
		const column = await this.page.getByRole('main').boundingBox();
		const foot = await this.page.getByRole('region', { name: 'Year', exact: true }).boundingBox();
		if (!map || !column || !foot) throw new Error('the map, its column or its timeline is not shown');
		return { x: (column.x + column.width + map.x + map.width) / 2, y: (map.y + foot.y) / 2 };
	}

	/** `[zoom, lat, lon]` of the map as it stands. */
	async view(): Promise<number[]> {
		return ((await this.map.getAttribute('data-view')) ?? '').split('/').map(Number);
	}
}

/** What a project of the configuration sets. */
export interface Options {
	/** The page has no WebGL and shows the still map: for what the live one has no part in. */
	still: boolean;
	/** The map has its relief. Shading it is a quarter of the work of drawing the live map without a graphics card. */
	relief: boolean;
	/** Scripts of the page fail, because the test has them fail. */
	failing: boolean;
}

interface Fixtures extends Options {
	explorer: Explorer;
	watch: void;
}

/** Every test's page is watched: no request may leave the origin, no script may fail, and nothing may break the policy. */
export const test = base.extend<Fixtures>({
	still: [false, { option: true }],
	relief: [true, { option: true }],
	failing: [false, { option: true }],
	watch: [
		async ({ page, context, still, baseURL, failing }, use) => {
			if (still) await context.addInitScript(withoutWebGl);
			const strangers: string[] = [];
			const errors: string[] = [];
			page.on('request', (request) => {
				const url = new URL(request.url());
				if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== baseURL)
					strangers.push(request.url());
			});
			page.on('pageerror', (error) => errors.push(String(error)));
			const forbidden: string[] = [];
			page.on('console', (message) => {
				if (/content.security.policy/i.test(message.text())) forbidden.push(message.text());
			});
			await use();
			// What a page still asks for goes with it, and is no fault of a route that was answering.
			for (const open of context.pages()) await open.unrouteAll({ behavior: 'ignoreErrors' });
			expect(strangers, 'requests that left the origin').toEqual([]);
			if (!failing) expect(errors, 'errors of the page').toEqual([]);
			expect(forbidden, 'what the content security policy forbade').toEqual([]);
		},
		{ auto: true },
	],
	explorer: async ({ page, relief }, use) => {
		if (!relief) await page.route('**/relief/**', (route) => route.abort());
		await use(new Explorer(page));
	},
});

export { expect, withoutWebGl };
