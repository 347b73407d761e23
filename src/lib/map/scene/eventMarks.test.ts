import { describe, expect, test } from 'vitest';
import { type ShownEvent } from '../../atlas/event';
import { ALL_EVENT_KINDS } from '../../atlas/vocabulary';
import { eventMarks } from './eventMarks';
import { glyphPixels } from '../live/glyphPixels';
import { GLYPH_RADIUS, glyphPoints } from './glyphs';
import { catalogue as recordOfTests } from '../../../../tests/atlas';
import { palettesOf } from './palette';

const { border } = recordOfTests;

const shown = (id: string, at: [number, number], age = 0): ShownEvent => ({
	age,
	event: {
		id,
		at,
		from: '1685-01-01',
		to: '1686-01-01',
		kind: 'siege',
		km: 1,
		text: { en: '', 'zh-Hans': '', ru: '' },
		sources: [],
		certainty: 'own',
	},
});

describe('marks', () => {
	test('of one place stand side by side, centred on it', () => {
		const marks = eventMarks(
			[shown('a', [120, 50]), shown('b', [120.01, 50.01]), shown('c', [110, 50])],
			null,
		);
		const offset = (id: string) => marks.find((mark) => mark.id === id)!.offset[0];
		expect(offset('a')).toBe(-offset('b'));
		expect(offset('b') - offset('a')).toBeGreaterThan(2 * GLYPH_RADIUS);
		expect(offset('c')).toBe(0);
	});

	test('of old events are fainter and lie below, the chosen one on top', () => {
		const marks = eventMarks(
			[shown('new', [1, 1]), shown('old', [2, 2], 10), shown('picked', [3, 3], 5)],
			'picked',
		);
		expect(marks.map(({ id }) => id)).toEqual(['old', 'new', 'picked']);
		expect(marks[0]!.opacity).toBeLessThan(marks[1]!.opacity);
		expect(marks[0]!.opacity).toBeGreaterThan(0.2);
	});

	test('stand above a town, so that its name can be read', () => {
		expect(eventMarks([shown('a', [120, 50])], null, [{ at: [120.1, 50.1] }])[0]!.offset[1]).toBeLessThan(0);
		expect(eventMarks([shown('a', [120, 50])], null, [{ at: [125, 50.1] }])[0]!.offset[1]).toBe(0);
	});
});

describe.each(ALL_EVENT_KINDS)('the glyph of %s', (kind) => {
	const { data, width, height } = glyphPixels(kind, palettesOf(border).light, 2);

	test('is ink inside a paper rim, empty at the corners', () => {
		const middle = (Math.floor(height / 2) * width + Math.floor(width / 2)) * 4;
		expect([...data.slice(middle, middle + 4)]).toEqual([42, 35, 28, 255]);
		expect(data[3]).toBe(0);
	});

	test('is not drawn like another', () => {
		for (const other of ALL_EVENT_KINDS.filter((one) => one !== kind)) {
			const pixels = glyphPixels(other, palettesOf(border).light, 2).data;
			let different = 0;
			for (let i = 0; i < data.length; i += 4) if (Math.abs(data[i]! - pixels[i]!) > 100) different++;
			expect(different).toBeGreaterThan(30);
		}
	});

	test('has the same corners as SVG', () => {
		expect(glyphPoints(kind).split(' ').length).toBeGreaterThanOrEqual(3);
	});
});
