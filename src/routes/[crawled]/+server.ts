import { error, text } from '@sveltejs/kit';
import { readCatalogue } from '$lib/server/readRecord';
import { siteAddress } from '$lib/server/meta';
import { pagePath } from '$lib/app/pagePath';

export const prerender = true;

/** What search engines ask for. A sitemap holds whole addresses: a build that was not told them has none. */
export const entries = () => [
	{ crawled: 'robots.txt' },
	...(siteAddress() ? [{ crawled: 'sitemap.xml' }] : []),
];

export const GET = ({ params }: { params: { crawled: string } }) => {
	const site = siteAddress();
	const told = site ? `\nSitemap: ${site}/sitemap.xml\n` : '';
	if (params.crawled === 'robots.txt') return text(`User-agent: *\nAllow: /\n${told}`);
	if (params.crawled !== 'sitemap.xml' || !site) error(404);
	const { border, instruments, places, parcels } = readCatalogue();
	const pages = [
		[],
		['treaties'],
		['about'],
		...instruments.map(({ id }) => ['treaties', id]),
		...instruments.filter(({ spine }) => spine).map(({ id }) => ['sheets', id]),
		['places'],
		...places.map(({ id }) => ['places', id]),
		...parcels.map(({ id }) => ['lands', id]),
		['data'],
		['data', 'health'],
	];
	const paths = border.languages.flatMap((lang) => pages.map((parts) => pagePath(lang, ...parts)));
	const urls = paths.map((path) => `<url><loc>${site}${path}</loc></url>\n`).join('');
	const urlset = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
	return text(`<?xml version="1.0" encoding="UTF-8"?>\n${urlset}`, {
		headers: { 'content-type': 'application/xml' },
	});
};
