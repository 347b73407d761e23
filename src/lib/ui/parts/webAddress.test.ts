import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { webAddress } from './webAddress';

test.each(['https://example.org/a?b=c#d', 'http://example.org', 'HTTPS://example.org/'])(
	'%s leads on',
	(url) => expect(webAddress(url)).toBe(url),
);

test.each([
	'javascript:alert(1)',
	' javascript:alert(1)',
	'java\nscript:alert(1)',
	'data:text/html,<script>',
	'vbscript:x',
	'//example.org',
	'example.org',
	'https://',
	'',
	undefined,
])('%s does not', (url) => expect(webAddress(url)).toBeUndefined());

test('no component writes an address of the record into a link by itself', () => {
	const src = new URL('../../../', import.meta.url);
	const bare = readdirSync(src, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.svelte'))
		.filter((file) => /href=\{(?!webAddress)[^}]*\burl\b/.test(readFileSync(new URL(file, src), 'utf8')));
	expect(bare).toEqual([]);
});
