import type { Locator, Page } from 'playwright';
import type { Lang } from '../../src/lib/atlas/vocabulary';
import { oneOf } from '../../src/lib/atlas/learn/chance';
import { en } from '../../src/lib/i18n/messages/en';
import { ru } from '../../src/lib/i18n/messages/ru';
import { zhHans } from '../../src/lib/i18n/messages/zh-Hans';

const MESSAGES = { en, ru, 'zh-Hans': zhHans } as const;

/** Messages without values: the names of what can be pressed. */
type Name = { [Key in keyof typeof en]: (typeof en)[Key] extends string ? Key : never }[keyof typeof en];

/** Someone before the explorer, who reads it in whatever language it is in and does what comes to mind. */
export class Reader {
	readonly slider: Locator;
	readonly handle: Locator;
	readonly map: Locator;

	/** @param chance what comes to mind: numbers in [0, 1) */
	constructor(
		readonly page: Page,
		readonly chance: () => number,
	) {
		this.slider = page.locator('#year');
		this.handle = page.locator('input.handle[type=range]:not(#year)').first();
		this.map = page.locator('[data-view][data-year]').last();
	}

	/** A whole number from 0 up to, and without, `n`. */
	upTo(n: number): number {
		return Math.floor(this.chance() * n);
	}

	oneOf<One>(list: readonly One[]): One {
		return oneOf(list, this.chance);
	}

	/** What the page calls something. */
	async named(name: Name): Promise<string> {
		const lang = (await this.page.evaluate(() => document.documentElement.lang)) as Lang;
		return String(MESSAGES[lang][name]);
	}

	async button(name: Name): Promise<Locator> {
		return this.page.getByRole('button', { name: await this.named(name), exact: true }).first();
	}

	/** Presses what is there and in reach. @returns whether it was */
	async press(what: Locator): Promise<boolean> {
		if (!(await inReach(what))) return false;
		await what.first().click({ timeout: 20_000 });
		return true;
	}

	/** One of those that are in reach, if any. */
	async anyOf(what: Locator): Promise<Locator | null> {
		const count = await what.count();
		const first = this.upTo(count);
		for (let tried = 0; tried < Math.min(count, 5); tried++) {
			const one = what.nth((first + tried) % count);
			if (await inReach(one)) return one;
		}
		return null;
	}

	/** The map and the slider show one year: what was asked has been drawn. */
	async settled(): Promise<void> {
		await this.page.waitForFunction(
			() => {
				if (document.documentElement.dataset.ready !== 'true') return false;
				const slider = document.querySelector<HTMLInputElement>('#year');
				const maps = document.querySelectorAll<HTMLElement>('[data-view][data-year]');
				return !slider || [...maps].at(-1)?.dataset.year === slider.value;
			},
			undefined,
			{ timeout: 150_000 },
		);
	}
}

/** Whether a reader could press something: it is there, and nothing lies over it once it is scrolled to. */
export async function inReach(what: Locator): Promise<boolean> {
	// Of all that are there at this moment: of one by itself it would be waited for, which may be gone by now.
	return what.evaluateAll(([element]) => {
		if (!element) return false;
		element.scrollIntoView({ block: 'center', inline: 'nearest' });
		const { left, top, width, height } = element.getBoundingClientRect();
		if (width === 0 || height === 0 || element.matches(':disabled, [aria-disabled=true]')) return false;
		const hit = document.elementFromPoint(left + width / 2, top + height / 2);
		return element.contains(hit);
	});
}
