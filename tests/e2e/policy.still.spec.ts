import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_POLICY } from '../../scripts/site/headers.mjs';
import { sortPaths } from '../../scripts/site/sortPaths.mjs';
import { expect, test } from './fixtures';

const BUILD = 'build';
/** Every page of the built site, by its path from the root. */
const pages = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.html'))
	.map((path) => ({ path: path.replaceAll('\\', '/'), html: readFileSync(join(BUILD, path), 'utf8') }));

/*
 * What is wrong is gathered and asserted once: an assertion takes Playwright some ten milliseconds, and with several for
 * each of a thousand pages these two tests took minutes.
 */
test('every page has the policy, and nothing in it that the policy forbids', () => {
	expect(pages.length).toBeGreaterThan(490);
	expect(pages.flatMap(({ path, html }) => faultsOfPolicy(html).map((fault) => `${path}: ${fault}`))).toEqual(
		[],
	);
});

function faultsOfPolicy(html: string): string[] {
	const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
	const faults: string[] = [];
	for (const [directive, sources] of Object.entries(CONTENT_POLICY)) {
		const allowed = policy
			.match(RegExp(`${directive} ([^;]*)`))?.[1]
			?.replaceAll("'", '')
			.split(' ');
		for (const source of sources as string[])
			if (!allowed?.includes(source)) faults.push(`${directive} does not name ${source}`);
	}
	if (/unsafe-(inline|eval)/.test(policy)) faults.push('the policy allows what is unsafe');
	if (html.indexOf('content-security-policy') >= html.search(/<(style|script|link href)/))
		faults.push('the policy binds only what comes after it');
	const markup = html.replaceAll(/<(script|style)>[^]*?<\/\1>/g, '');
	return [...faults, ...(markup.match(/<[^>]* (style|on\w+)="[^>]*>/g) ?? [])];
}

test('what a page tells of itself stands in its first 4 kB, before styles', () => {
	expect(pages.flatMap(({ path, html }) => lackOfHead(html).map((lack) => `${path}: ${lack}`))).toEqual([]);
});

function lackOfHead(html: string): string[] {
	const head = Buffer.from(html).subarray(0, 4096).toString();
	const before = head.slice(
		0,
		Math.min(...[head.search(/<style|rel="stylesheet"/), 4096].filter((at) => at >= 0)),
	);
	const wanted = [
		/<title>[^<]{5,}<\/title>/,
		// Neither is to be found by itself.
		...(html.includes('content="noindex"') ? [] : TOLD),
	];
	return wanted.filter((pattern) => !pattern.test(before)).map(String);
}

/** What a page tells of itself, beside its title. */
const TOLD = [
	/<meta name="description" content="[^"]{5,}"/,
	...['title', 'description', 'image', 'locale', 'type', 'image:alt'].map((name) =>
		RegExp(`<meta property="og:${name}" content="[^"]{5,}"`),
	),
];

test('what the policy forbids is told, so that every other test would see it', async ({
	browser,
	baseURL,
}) => {
	// A page that is not watched.
	const page = await browser.newPage({ baseURL });
	await page.goto('/about/');
	const console = page.waitForEvent('console', (message) => /content.security.policy/i.test(message.text()));
	const told = page.evaluate(
		() =>
			new Promise<string>((resolve) => {
				document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
				document.body.setAttribute('style', 'color: red');
			}),
	);
	expect(await told).toBe('style-src-attr');
	await console;
	await page.close();
});

// Of all files of two builds of one state the worker alone differed, and a reader's browser would have installed it anew.
test('the service worker names addresses in one order, whatever order they were written in', () => {
	const worker = readFileSync(join(BUILD, 'service-worker.js'), 'utf8');
	expect(sortPaths(worker)).toBe(worker);
});

test('the notices name what is in the scripts of pages and workers, and the pages on the making lead there', () => {
	for (const page of ['about', 'ru/about', 'zh-Hans/about'])
		expect(readFileSync(join(BUILD, page, 'index.html'), 'utf8')).toMatch(
			/href="[^"]*third-party-notices\.txt"/,
		);
	const notices = readFileSync(join(BUILD, 'third-party-notices.txt'), 'utf8');
	for (const name of [
		'maplibre-gl',
		'svelte',
		'topojson-client',
		'lineclip',
		'earcut',
		'gifenc',
		'@fontsource-variable/source-sans-3',
	])
		expect(notices).toContain(`## ${name} - `);
});
