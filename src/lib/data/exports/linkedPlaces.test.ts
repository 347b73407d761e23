import { expect, test } from 'vitest';
import { readCatalogue } from '../../server/readRecord';
import { catalogue } from '../../../../tests/atlas';
import { linkedActs, linkedPlaces, type LinkedPlaces } from './linkedPlaces';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const idOf = (id: string) => `../?place=${id}`;

/** What the format asks of a collection (Linked Places Format, README). */
function expectLinked({ type, features, ...rest }: LinkedPlaces): void {
	expect(type).toBe('FeatureCollection');
	expect(rest['@context']).toMatch(/linkedplaces-context/);
	expect(new Set(features.map((feature) => feature['@id'])).size).toBe(features.length);
	for (const { properties, names, when, types, geometry } of features) {
		expect(properties.title).toBeTruthy();
		expect(names.length).toBeGreaterThan(0);
		expect(types.length).toBeGreaterThan(0);
		for (const { start, end } of [when, ...names.flatMap((name) => name.when ?? [])].flatMap(
			({ timespans }) => timespans,
		))
			for (const bound of [start, ...(end ? [end] : [])])
				for (const day of Object.values(bound)) expect(day).toMatch(DAY);
		if (geometry) expect(Math.abs(geometry.coordinates[1]!)).toBeLessThanOrEqual(90);
	}
}

test.each([
	['the tests’ record', () => catalogue],
	['the whole record', readCatalogue],
])('the places and acts of %s are what the format asks for, and all are there', (_, read) => {
	const record = read();
	const [places, acts] = [linkedPlaces(record, idOf), linkedActs(record, idOf)];
	for (const collection of [places, acts]) expectLinked(collection);
	expect(places.features).toHaveLength(record.places.length);
	expect(acts.features).toHaveLength(record.instruments.length);
});

test('a name says when it was borne: by the record’s first day, to the day before the next', () => {
	const record = readCatalogue();
	const { names } = linkedPlaces(record, idOf).features.find((one) => one['@id'] === idOf('nikolayevsk'))!;
	const english = names
		.filter(({ lang }) => lang === 'en')
		.map(({ toponym, when }) => [toponym, when?.timespans]);
	expect(english).toEqual([
		['Miaojie', [{ start: { latest: '1640-01-01' }, end: { in: '1850-08-12' } }]],
		['Nikolayevsk', [{ start: { in: '1850-08-13' }, end: { in: '1926-12-30' } }]],
		['Nikolayevsk-on-Amur', [{ start: { in: '1926-12-31' } }]],
	]);
	expect(names[0]!.citations).toContainEqual(expect.objectContaining({ label: expect.any(String) }));
});

test('an act says when and where it was signed', () => {
	const aigun = linkedActs(readCatalogue(), idOf).features.find((one) => one['@id'] === idOf('aigun-1858'))!;
	expect(aigun.when.timespans[0]).toEqual({ start: { earliest: '1858-05-28', latest: '1858-05-28' } });
	expect(aigun.geometry?.type).toBe('Point');
});
