import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFile, headersOf, nginxSnippet } from './headers.mjs';

const ENTRIES = [
	'404.html',
	'_app/',
	'_headers',
	'about/',
	'data/',
	'embed/',
	'index.html',
	'robots.txt',
	'ru/',
];

/** What a host sends by a `_headers` file: every rule that fits adds its own. */
function sentBy(file: string, path: string): Record<string, string> {
	const sent: Record<string, string> = {};
	let fits = false;
	for (const line of file.split('\n').filter(Boolean)) {
		const [, name, value] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
		if (!name) fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
		else if (fits) {
			expect(sent, `${path} is told ${name} twice`).not.toHaveProperty(name);
			sent[name] = value!;
		}
	}
	return sent;
}

test.each(['', '/frontier'])('a host below “%s” is told what our own server sends', (base) => {
	const file = headersFile(ENTRIES, base);
	for (const path of ['/', '/index.html', '/404.html', '/about/', '/ru/', '/ru/about/', '/embed/']) {
		const { 'Cache-Control': _, ...expected } = headersOf(path);
		expect(sentBy(file, base + path), path).toEqual(expected);
	}
	expect(sentBy(file, `${base}/_app/immutable/x.js`)).toMatchObject({
		'Cache-Control': headersOf('/_app/immutable/x.js')['Cache-Control'],
	});
	expect(sentBy(file, `${base}/data/x.geojson`)).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
	expect(sentBy(file, `${base}/about/`)).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('the snippet for nginx stands in the docs as it is made', () => {
	expect(readFileSync('docs/hosting.md', 'utf8')).toContain(`\`\`\`nginx\n${nginxSnippet()}\n\`\`\``);
});
