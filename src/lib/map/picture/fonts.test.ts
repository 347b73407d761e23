import { expect, test } from 'vitest';
import { facesFor } from './fonts';

test('the files of one family and style have the same weights: a browser takes letters only from those that fit best', () => {
	const all = facesFor('<text font-style="italic">Жā</text>');
	expect(all).toHaveLength(7);
	for (const { family, style, weight } of all) {
		const alike = all.filter((face) => face.family === family && face.style === style);
		expect(new Set(alike.map((face) => face.weight))).toEqual(new Set([weight]));
	}
});

test('a drawing takes the faces of its letters and of no other', () => {
	const faces = (svg: string) =>
		facesFor(svg).map(({ family, style, letter }) => `${family} ${style} ${letter}`);
	expect(faces('<text>Amur</text>')).toEqual([
		'Source Serif 4 Variable normal M',
		'Source Sans 3 Variable normal M',
	]);
	expect(faces('<text>Амур</text>')).toEqual([
		'Source Serif 4 Variable normal M',
		'Source Sans 3 Variable normal M',
		'Source Serif 4 Variable normal Ж',
		'Source Sans 3 Variable normal Ж',
	]);
});
