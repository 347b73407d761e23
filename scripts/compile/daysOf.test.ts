import { describe, expect, it } from 'vitest';
import { blankInstrument, blankRecord } from '../../tests/blankRecord.ts';
import { OPEN_END } from '../../src/lib/atlas/model.ts';
import { countedSpan, shiftTenures } from './daysOf.ts';
import type { AuthoredParcel } from '../record/landSchema.ts';

const act = (day: string) => ({ day, text: day, certainty: 'found' as const });

describe('the day that counts', () => {
	const marks = blankInstrument('marks', { signed: [act('1702-05-01'), act('1703-05-01')] });
	const pact = blankInstrument('pact', {
		effective: '1700-03-10',
		signed: [act('1700-01-20')],
		ratified: [act('1700-03-10'), act('1700-06-01')],
		inForce: [act('1701-02')],
		demarcatedBy: ['marks'],
	});
	const record = blankRecord({ instruments: [pact, marks] });
	const span = (kind: Parameters<typeof countedSpan>[1], one = pact) => countedSpan(one, kind, record);

	it('is that of the act, a span where only the month is known, the last where there are several', () => {
		expect(span('signed')).toEqual({ first: '1700-01-20', last: '1700-01-20' });
		expect(span('in-force')).toEqual({ first: '1701-02-01', last: '1701-02-28' });
		expect(span('demarcated')).toEqual({ first: '1703-05-01', last: '1703-05-01' });
	});

	it('is the own one where that is among them, or none is known', () => {
		expect(span('ratified')).toBeUndefined();
		expect(span('ratified', marks)).toBeUndefined();
		expect(span('demarcated', marks)).toBeUndefined();
	});

	it('is that of texts: a conquest has but its own', () => {
		expect(span('signed', { ...pact, kind: 'conquest' })).toBeUndefined();
	});
});

describe('tenures that begin on other days', () => {
	const tenure = (polity: string, from: string, by: string) => ({
		...{ polity, from, by, status: 'sovereign' as const, sources: ['book'] },
	});
	const parcel = {
		id: 'land',
		tenures: [
			tenure('a', '1640-01-01', 'opening'),
			tenure('b', '1700-03-10', 'one'),
			tenure('c', '1710-01-01', 'two'),
		],
	} as unknown as AuthoredParcel;
	const shifted = (days: Record<string, string>) =>
		shiftTenures(parcel, ({ from, by }) => days[by] ?? from).tenures.map(({ polity, from, to }) => [
			polity,
			from,
			to,
		]);

	it('end where the next begins', () => {
		expect(shifted({ one: '1705-01-01' })).toEqual([
			['a', '1640-01-01', '1705-01-01'],
			['b', '1705-01-01', '1710-01-01'],
			['c', '1710-01-01', OPEN_END],
		]);
	});

	it('do not come about where they would be over before they began', () => {
		for (const one of ['1710-01-01', '1720-01-01'])
			expect(shifted({ one })).toEqual([
				['a', '1640-01-01', '1710-01-01'],
				['c', '1710-01-01', OPEN_END],
			]);
	});
});
