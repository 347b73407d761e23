import assert from 'node:assert/strict';
import type { EvaluateFunc, Page } from 'puppeteer-core';

/** How long anything may take, ms: WebGL without a graphics card takes its time to start. */
const PATIENCE_MS = 90_000;

/** A page in Firefox, as a reader meets it. */
export class Visit {
	constructor(
		readonly page: Page,
		readonly origin: string,
	) {}

	/** Opens an address of the site, and waits until its map stands. */
	async open(path: string): Promise<void> {
		await this.page.goto(this.origin + path);
		await this.until('the map stands', () => document.documentElement.dataset.ready === 'true');
	}

	/** Waits until something is so in the page. @throws AssertionError that says what is not */
	async until<Args extends unknown[]>(what: string, is: EvaluateFunc<Args>, ...args: Args): Promise<void> {
		try {
			await this.page.waitForFunction(is, { timeout: PATIENCE_MS }, ...args);
		} catch (error) {
			assert.fail(`not so: ${what} (${error instanceof Error ? error.message : error})`);
		}
	}

	/** Slider and picture have come to a year. */
	async at(year: number): Promise<void> {
		await this.until(
			`slider and map are at ${year}`,
			(year) =>
				document.querySelector<HTMLInputElement>('input[type=range]')?.value === year &&
				[...document.querySelectorAll<HTMLElement>('[data-view][data-year]')].at(-1)?.dataset.year === year,
			String(year),
		);
	}

	/** The address has come to say something. */
	async addressHas(parameter: string, value: string): Promise<void> {
		await this.until(
			`the address has ${parameter}=${value}`,
			(parameter, value) => new URL(location.href).searchParams.get(parameter) === value,
			...([parameter, value] as const),
		);
	}

	/** Waits for words in what a selector finds. */
	async says(selector: string, words: RegExp): Promise<void> {
		await this.until(
			`${selector} says ${words}`,
			(selector, source) =>
				[...document.querySelectorAll(selector)].some((element) =>
					new RegExp(source).test(element.textContent ?? ''),
				),
			selector,
			words.source,
		);
	}

	async press(selector: string): Promise<void> {
		await this.page.locator(selector).setTimeout(PATIENCE_MS).click();
	}
}
