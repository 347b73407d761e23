import { palettesOf } from '$lib/map/scene/palette';
import { readBorder } from '$lib/server/readRecord';

export const prerender = true;

/** What the atlas is when it is installed. Addresses are relative to this file's. */
export const GET = () => {
	const border = readBorder();
	const [lang] = border.languages;
	const { paper } = palettesOf(border).light;
	const icon = (size: number, more = {}, name = `icon-${size}`) => ({
		src: `icons/${name}.png`,
		sizes: `${size}x${size}`,
		type: 'image/png',
		...more,
	});
	const manifest = {
		name: border.title[lang!],
		description: border.subtitle[lang!],
		lang,
		categories: ['education'],
		start_url: './',
		scope: './',
		display: 'standalone',
		background_color: paper,
		theme_color: paper,
		icons: [
			{ src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
			icon(192),
			icon(512),
			icon(512, { purpose: 'maskable' }, 'icon-maskable-512'),
		],
	};
	return new Response(`${JSON.stringify(manifest, null, '\t')}\n`, {
		headers: { 'content-type': 'application/manifest+json' },
	});
};
