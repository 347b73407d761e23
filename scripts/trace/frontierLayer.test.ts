import { expect, it } from 'vitest';
import { blankInstrument, blankSegment } from '../../tests/blankRecord.ts';
import { formatLayer } from './formatLayer.ts';
import { frontierLayer } from './frontierLayer.ts';
import type { TracedLine } from './traceRecord.ts';

const traced = new Map<string, TracedLine>([
	[
		'pact/one',
		{
			id: 'pact/one',
			line: [
				[0, 0],
				[2, 0],
			],
			drawn: ['river'],
			lengthKm: 222.4,
		},
	],
	[
		'pact/two',
		{
			id: 'pact/two',
			line: [
				[2, 0],
				[2, 1],
			],
			drawn: ['straight'],
			lengthKm: 111.2,
		},
	],
]);

it('a layer has a feature for each segment, with what the clause says and how it was drawn', () => {
	const pact = blankInstrument('pact', {
		segments: [
			blankSegment('one', { path: [{ along: 'rivers/a' }], until: '1700-01-01' }),
			blankSegment('two', { path: [{ straight: [] }], cuts: false }),
		],
	});
	const said = {
		instrument: 'pact',
		clause: 'one',
		from: 'here',
		to: 'there',
		kind: 'river',
		follows: 'the river',
		certainty: 'described',
		km: 2,
		sources: ['book'],
		evidence: 'found',
	};
	expect(frontierLayer(pact, traced)).toEqual({
		type: 'FeatureCollection',
		generated: 'by npm run trace from instruments/pact.yaml and natural; do not edit',
		features: [
			{
				type: 'Feature',
				id: 'pact/one',
				properties: {
					...said,
					id: 'pact/one',
					cuts: true,
					until: '1700-01-01',
					drawn: ['river'],
					lengthKm: 222.4,
				},
				geometry: {
					type: 'LineString',
					coordinates: [
						[0, 0],
						[2, 0],
					],
				},
			},
			{
				type: 'Feature',
				id: 'pact/two',
				properties: { ...said, id: 'pact/two', cuts: false, drawn: ['straight'], lengthKm: 111.2 },
				geometry: {
					type: 'LineString',
					coordinates: [
						[2, 0],
						[2, 1],
					],
				},
			},
		],
	});
});

it('a layer is written with one feature a line, and reads as the same JSON', () => {
	const layer = frontierLayer(
		blankInstrument('pact', { segments: [blankSegment('one'), blankSegment('two')] }),
		traced,
	);
	const text = formatLayer(layer);
	const lines = text.split('\n');
	expect(lines).toHaveLength(5);
	expect(lines[0]).toBe(`{"type":"FeatureCollection","generated":"${layer.generated}","features":[`);
	expect(lines[1]).toBe(`${JSON.stringify(layer.features[0])},`);
	expect(lines[2]).toBe(JSON.stringify(layer.features[1]));
	expect(lines.slice(3)).toEqual([']}', '']);
	expect(JSON.parse(text)).toEqual(layer);
});
