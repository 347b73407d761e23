import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { en as beside } from './messages/beside/en';
import { en as first } from './messages/first/en';
import { en as pages } from './messages/pages/en';

/** What a browser runs before anything of the text beside the map is asked for; the live map, and what answers the hand, come by themselves. */
const EXPLORER = [
	...['+layout.svelte', '+layout.ts', '+error.svelte', 'embed/+page.svelte', 'embed/+page.ts'],
	...['[[lang=lang]]/+page.svelte', '[[lang=lang]]/+page.ts'],
].map((file) => `src/routes/${file}`);
const FIRST = [...EXPLORER, 'src/lib/map/live/LiveMap.svelte', 'src/lib/map/onTop.ts'];
/** What it fetches after that, and what is fetched from there. */
const BESIDE = [
	...Array.from(readFileSync('src/lib/app/beside.ts', 'utf8').matchAll(/import\('([^']+)'\)/g), ([, file]) =>
		fileOf(file!, 'src/lib/app/beside.ts')!,
	),
	...['search/searchIndex', 'map/picture/pictureSvg', 'map/picture/animate', 'map/picture/rasterise'].map(
		(file) => `src/lib/${file}.ts`,
	),
];

/** The file of an import as it is written in another; nothing where it is a package's. */
function fileOf(specifier: string, from: string): string | undefined {
	const path = specifier.startsWith('.')
		? join(dirname(from), specifier)
		: specifier.startsWith('$lib/')
			? `src/lib/${specifier.slice(5)}`
			: undefined;
	return path && ['', '.ts', '.svelte.ts'].map((end) => path + end).find((file) => existsSync(file));
}

/** The texts of files and of all that they import at once. */
function reachedFrom(entries: readonly string[]): string {
	const texts = new Map<string, string>();
	const waiting = [...entries];
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (texts.has(file)) continue;
		const text = readFileSync(file, 'utf8');
		texts.set(file, text);
		for (const [, specifier] of text.matchAll(
			/^\s*(?:import|export)\s+(?!type\b)(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
		)) {
			const imported = fileOf(specifier!, file);
			if (imported && /\.(ts|svelte)$/.test(imported)) waiting.push(imported);
		}
	}
	return [...texts].map(([file, text]) => (file.includes('/i18n/messages/') ? '' : text)).join('\n');
}

/** The messages that a text names, whole or by what their keys begin with. */
function saidIn(text: string, keys: readonly string[]): string[] {
	const whole = new Set(Array.from(text.matchAll(/['"`]([a-z][\w.-]*)['"`]/g), ([, key]) => key!));
	const begun = Array.from(text.matchAll(/`([a-z][\w.-]*\.)\$\{/g), ([, start]) => start!);
	const ended = Array.from(text.matchAll(/`\$\{[^}]*\}(\.[\w.-]+)`/g), ([, end]) => end!);
	return keys.filter(
		(key) =>
			whole.has(key) ||
			begun.some((start) => key.startsWith(start)) ||
			ended.some((end) => key.endsWith(end)),
	);
}

const PARTS = { first: Object.keys(first), beside: Object.keys(beside), pages: Object.keys(pages) };
const KEYS = Object.values(PARTS).flat();

test('no message is in two parts', () => {
	expect(KEYS.length).toBe(new Set(KEYS).size);
	expect(KEYS.length).toBeGreaterThan(400);
});

test('what is said first is fetched first, and nothing else', () => {
	expect(saidIn(reachedFrom(FIRST), KEYS).sort()).toEqual([...PARTS.first].sort());
});

test('what is said beside the map is fetched with it', () => {
	const needed = saidIn(reachedFrom(BESIDE), KEYS).filter((key) => !PARTS.first.includes(key));
	expect(needed.sort()).toEqual([...PARTS.beside].sort());
});

test('every message of a page for reading is said by one', () => {
	const routes = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
		.map((file) => `src/routes/${file}`)
		.filter((file) => statSync(file).isFile() && /(?<!\.test)\.(ts|svelte)$/.test(file));
	expect(saidIn(reachedFrom(routes), KEYS)).toEqual(expect.arrayContaining(PARTS.pages));
});
