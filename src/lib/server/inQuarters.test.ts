import { Resvg } from '@resvg/resvg-js';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { decodeAtlas } from '$lib/data/decode';
import { palettesOf } from '$lib/map/scene/palette';
import SvgMap from '$lib/map/svg/SvgMap.svelte';
import { inQuarters } from './inQuarters';
import { readCatalogue, readNature, readTopology } from './readRecord';
import { withoutMarks } from './withoutMarks';

const HEAD = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6" viewBox="0 0 8 6">';

test('lengths are in quarters, steps between whole ones, and the drawing as large as before', () => {
	const drawing = `${HEAD}<path d="m1.1 2l.1.1-.1 1.9zm1 0h2V0" stroke-width="0.5" stroke-dasharray="0.0 1.9"/></svg>`;
	expect(inQuarters(drawing)).toBe(
		'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6" viewBox="0 0 32 24">' +
			'<path d="m4 8 1 0-1 8zm4 0 8 0 0-8" stroke-width="2" stroke-dasharray="0 7.6"/></svg>',
	);
});

test('what it does not know is not passed over', () => {
	expect(() => inQuarters(`${HEAD}<g transform="translate(1 2)"/></svg>`)).toThrow('transform');
	expect(() => inQuarters(`${HEAD}<path d="M0 0C1 1 2 2 3 3"/></svg>`)).toThrow('command C');
});

test.each(['aigun-1858', 'manchuria-1900-07'])('nobody sees it on the map of %s', (id) => {
	const catalogue = readCatalogue();
	const instrument = catalogue.instruments.find((one) => one.id === id)!;
	const map = withoutMarks(
		render(SvgMap, {
			props: {
				...{ catalogue, features: decodeAtlas(readTopology()), nature: readNature(), lang: 'en', instrument },
				...{ year: instrument.year, palette: palettesOf(catalogue.border).light, part: 'picture' },
				...{ width: 960, height: 640, naming: 'none', id: 'm' },
			},
		}).body,
	).trim();
	const [before, after] = [map, inQuarters(map)].map((svg) => new Resvg(svg).render().pixels) as [
		Buffer,
		Buffer,
	];
	const off = before.reduce((sum, value, i) => sum + Math.abs(value - after[i]!), 0) / before.length;
	// Lines of a quarter of their width, or hatches of another size, are five times as much off and more.
	expect(off).toBeLessThan(0.4);
	expect(after).toHaveLength(before.length);
});
