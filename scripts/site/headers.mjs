/*
 * What the site's answers say to browsers beside their content: how a page may be run, framed and asked for. SvelteKit
 * writes `CONTENT_POLICY` into each page, with the hashes of what is written into it; the rest is for whoever serves the
 * site: `scripts/run/serve.mjs` sends it, `build/_headers` and `docs/hosting.md` tell it to hosts.
 */

/**
 * What a page may fetch and run: nothing but the site's own. In SvelteKit's form.
 *
 * @type {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
export const CONTENT_POLICY = {
	'default-src': ['none'],
	'script-src': ['self'],
	'style-src': ['self'],
	// The one style attribute in the site: SvelteKit's on the line by which it announces pages.
	'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
	// Hatches and glyphs are written into styles; pictures to take away are drawn from memory.
	'img-src': ['self', 'data:', 'blob:'],
	'font-src': ['self'],
	'connect-src': ['self'],
	'worker-src': ['self'],
	'manifest-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none'],
};

const EVERYWHERE = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy':
		'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
		'magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
};
/** A page cannot say this of itself. */
const UNFRAMED = { 'Content-Security-Policy': "frame-ancestors 'self'" };
const OPEN = { 'Access-Control-Allow-Origin': '*' };
const KEPT = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const ASKED_AGAIN = { 'Cache-Control': 'no-cache' };

/** Where pages are that others may frame, whose data others may fetch, and whose names carry their content's hash. */
const [EMBED, DATA, HASHED] = ['/embed/', '/data/', '/_app/immutable/'];

/**
 * The headers of an answer.
 *
 * @param {string} path from the site's root
 * @returns {Record<string, string>}
 */
export const headersOf = (path) => ({
	...EVERYWHERE,
	...(path.startsWith(EMBED) ? {} : UNFRAMED),
	...(path.startsWith(DATA) && OPEN),
	...(path.startsWith(HASHED) ? KEPT : ASKED_AGAIN),
});

/**
 * The same for hosts that read a `_headers` file. There a rule adds to those before it and takes nothing away: pages
 * that may not be framed are named one by one.
 *
 * @param {string[]} entries what lies at the site's root; folders end in a slash
 * @param {string} base the site's path on its host, without a slash at its end
 */
export function headersFile(entries, base) {
	const unframed = entries
		.filter((entry) => `/${entry}` !== EMBED && /(\/|\.html)$/.test(entry))
		.filter((entry) => `/${entry}` !== DATA && entry !== '_app/')
		.map((entry) => entry.replace(/\/$/, '/*'));
	/** @type {[path: string, headers: Record<string, string>][]} */
	const rules = [
		['/*', EVERYWHERE],
		...['', ...unframed].map(
			(entry) => /** @type {[string, Record<string, string>]} */ ([`/${entry}`, UNFRAMED]),
		),
		[`${DATA}*`, OPEN],
		[`${HASHED}*`, KEPT],
	];
	return rules
		.map(([path, headers]) => [
			base + path,
			...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
		])
		.flat()
		.join('\n')
		.concat('\n');
}

/** The same for nginx; a header whose value is empty is not sent. */
export function nginxSnippet() {
	/** @type {(name: string, otherwise: string, path: string, value: string) => string} */
	const map = (name, otherwise, path, value) =>
		`map $uri $atlas_${name} {\n    default "${otherwise}";\n    ~^${path} "${value}";\n}`;
	return [
		map('framing', UNFRAMED['Content-Security-Policy'], EMBED, ''),
		map('origins', '', DATA, OPEN['Access-Control-Allow-Origin']),
		map('keeping', ASKED_AGAIN['Cache-Control'], HASHED, KEPT['Cache-Control']),
		'',
		'# In the server block:',
		...Object.entries(EVERYWHERE).map(([name, value]) => `add_header ${name} "${value}" always;`),
		'add_header Content-Security-Policy $atlas_framing always;',
		'add_header Access-Control-Allow-Origin $atlas_origins always;',
		'add_header Cache-Control $atlas_keeping always;',
		'index index.html;',
		'error_page 404 /404.html;',
		'location / { try_files $uri $uri/ =404; }',
		'location ~ \\.geojson$ { default_type application/geo+json; }',
		'location ~ \\.topojson$ { default_type application/json; }',
		'location ~ \\.webmanifest$ { default_type application/manifest+json; }',
	].join('\n');
}
