import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureVariables, PHONE } from './measures';

const LIB = new URL('../', import.meta.url);
/** The explorer's own styles; the pages for reading break their lines where they need to. */
const styles = readdirSync(LIB, { recursive: true, encoding: 'utf8' })
	.filter((name) => /^(app|ui|styles|map)\/.*\.(svelte|css)$/.test(name) && !name.startsWith('app/pages/'))
	.map((name) => ({ name, text: readFileSync(new URL(name, LIB), 'utf8') }));

test('styles that follow the phone layout have its width', () => {
	// Widths from 40 em up are about the whole page; narrower ones are about a part of it.
	const widths = styles.flatMap(({ name, text }) =>
		[...text.matchAll(/@media[^{]*\(max-width: ([4-9]\d|\d{3,})([\d.]*)em\)/g)].map(
			([, whole, rest]) => `${name}: (max-width: ${whole}${rest}em)`,
		),
	);
	expect(widths.length).toBeGreaterThan(3);
	expect(widths.filter((found) => !found.endsWith(PHONE))).toEqual([]);
});

test('no query is in pixels: letters of twice the size are laid out as a window of half the size', () => {
	const inPixels = styles.flatMap(({ name, text }) =>
		[...text.matchAll(/@media[^{]*\d+px[^{]*/g)].map(([query]) => `${name}: ${query}`),
	);
	expect(inPixels).toEqual([]);
});

test('the foot and the column are measured nowhere else', () => {
	expect(styles.filter(({ text }) => /--(column|foot):/.test(text)).map(({ name }) => name)).toEqual([]);
	expect(measureVariables()).toBe(
		':root{--column:24.5rem;--foot:8.5rem}@media (min-width: 62.5em) and (min-height: 43.75em){:root{--foot:12.875rem}}',
	);
});
