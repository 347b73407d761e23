import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureVariables, PHONE } from './measures';

const LIB = new URL('../', import.meta.url);
/** The explorer's own styles; the pages for reading break their lines where they need to. */
const styles = readdirSync(LIB, { recursive: true, encoding: 'utf8' })
	.filter((name) => /^(app|ui|styles|map)\/.*\.(svelte|css)$/.test(name) && !name.startsWith('app/pages/'))
	.map((name) => ({ name, text: readFileSync(new URL(name, LIB), 'utf8') }));

test('styles that follow the phone layout have its width', () => {
	// Widths from 700 px up are about the whole page; narrower ones are about a part of it.
	const widths = styles.flatMap(({ name, text }) =>
		[...text.matchAll(/@media[^{]*\(max-width: ([7-9]\d\d|\d{4,})px\)/g)].map(
			([, px]) => `${name}: (max-width: ${px}px)`,
		),
	);
	expect(widths.length).toBeGreaterThan(3);
	expect(widths.filter((found) => !found.endsWith(PHONE))).toEqual([]);
});

test('the foot and the column are measured nowhere else', () => {
	expect(styles.filter(({ text }) => /--(column|foot):/.test(text)).map(({ name }) => name)).toEqual([]);
	expect(measureVariables()).toBe(
		':root{--column:392px;--foot:136px}@media (min-width: 1000px) and (min-height: 700px){:root{--foot:206px}}',
	);
});
