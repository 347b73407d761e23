import { expect, test } from 'vitest';
import { facesFor } from './fonts';

test('the files of one family and style have the same weights: a browser takes letters only from those that fit best', () => {
	const all = facesFor('<text font-style="italic">Жā</text>');
	expect(all).toHaveLength(7);
	for (const { family, style, weight } of all)
		expect(
			all.filter((face) => face.family === family && face.style === style).map((face) => face.weight),
		).toEqual(all.filter((face) => face.family === family && face.style === style).map(() => weight));
});

test('a drawing takes the faces of its letters and of no other', () => {
	const urls = (svg: string) =>
		facesFor(svg).map(({ family, style, letter }) => `${family} ${style} ${letter}`);
	expect(urls('<text>Amur</text>')).toEqual([
		'Source Serif 4 Variable normal M',
		'Source Sans 3 Variable normal M',
	]);
	expect(urls('<text>Амур</text>')).toEqual([
		'Source Serif 4 Variable normal M',
		'Source Sans 3 Variable normal M',
		'Source Serif 4 Variable normal Ж',
		'Source Sans 3 Variable normal Ж',
	]);
});
