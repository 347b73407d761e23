import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LANGS } from '$lib/atlas/vocabulary';
import { LAST_WORDS } from '$lib/i18n/lastWords';
import { started, watchStartScript } from './watchStart';

type Told = { textContent: string; lang: string; href: string; parts: unknown[]; remove: () => void };
let told: Told[];
let listeners: Map<string, (event: unknown) => void>;
class ErrorEvent {}

beforeEach(() => {
	vi.useFakeTimers();
	told = [];
	listeners = new Map();
	const element = () => {
		const made = {
			parts: [] as unknown[],
			setAttribute: () => {},
			append: (...parts: unknown[]) => made.parts.push(...parts),
		};
		return Object.assign(made, { remove: () => told.splice(0) });
	};
	vi.stubGlobal('window', globalThis);
	vi.stubGlobal('ErrorEvent', ErrorEvent);
	vi.stubGlobal('addEventListener', (kind: string, listener: () => void) => listeners.set(kind, listener));
	vi.stubGlobal('removeEventListener', (kind: string) => listeners.delete(kind));
	vi.stubGlobal('document', {
		documentElement: { lang: 'en' },
		createElement: element,
		body: { append: (one: Told) => told.push(one) },
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Runs the script as a page does: as text, which knows of nothing around it. */
function open(search: string): void {
	vi.stubGlobal('location', { search, pathname: '/frontier/' });
	new Function(/<script>([^]*)<\/script>/.exec(watchStartScript(LANGS))![1]!)();
}
const fail = (kind: string, event: object = { type: kind }) => listeners.get(kind)!(event);

test.each(LANGS)(
	'in %s, a script that does not come is told once, with a way on that keeps the link',
	(lang) => {
		const search = `?year=1858&treaty=aigun-1858&lang=${lang}`;
		open(search);
		expect(told).toEqual([]);
		fail('unhandledrejection');
		fail('unhandledrejection');
		expect(told).toHaveLength(1);
		const [said, link] = told[0]!.parts as [string, Told];
		expect(said).toContain(LAST_WORDS[lang].unopened);
		expect([link.textContent, link.href]).toEqual([LAST_WORDS[lang].reload, `/frontier/${search}`]);
		expect(told[0]!.lang).toBe(lang);
	},
);

test('so is one that breaks, or takes too long; a picture that is missing is not', () => {
	open('');
	fail('error', { type: 'error' });
	expect(told).toHaveLength(0);
	fail('error', new ErrorEvent());
	expect(told).toHaveLength(1);
	told.splice(0);
	open('?lang=zh-CN');
	vi.advanceTimersByTime(60_000);
	expect(told.map(({ lang }) => lang)).toContain('zh-Hans');
});

test('a page that has started tells what fails by itself, and takes back what was said', () => {
	open('');
	fail('unhandledrejection');
	started();
	expect(told).toEqual([]);
	expect(listeners.size).toBe(0);
	vi.advanceTimersByTime(60_000);
	expect(told).toEqual([]);
});
