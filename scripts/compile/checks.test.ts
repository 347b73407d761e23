import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Transfer } from '../../src/lib/atlas/model.ts';
import { blankInstrument, blankRecord } from '../../tests/blankRecord.ts';
import { RecordProblem } from '../record/problem.ts';
import type { AuthoredInstrument } from '../record/instrumentSchema.ts';
import { checkClaims } from './checkClaims.ts';
import { checkMoves } from './checkMoves.ts';

const holding = { polity: 'qing', controller: 'qing', status: 'sovereign' } as const;
const transfer = (id: string): Transfer => ({
	id,
	instrument: id.split('/')[0]!,
	day: '1858-05-28',
	from: holding,
	to: holding,
	kind: 'sovereignty',
	parcels: [],
	areaKm2: 1,
	areaTurfKm2: 1,
	lowKm2: 1,
	highKm2: 1,
	bbox: [0, 0, 1, 1],
});

function problemOf(run: () => void) {
	try {
		run();
	} catch (error) {
		if (!(error instanceof RecordProblem)) throw error;
		const { file, where, reason, mend } = error;
		return { file, where, reason, mend };
	}
	return undefined;
}

const file = join('atlas', 'instruments', 'pact.yaml');

describe('claims', () => {
	const claiming = (...transfers: string[]) =>
		blankRecord({
			instruments: [
				blankInstrument('war'),
				blankInstrument('pact', {
					claims: [
						{
							id: 'all',
							what: 'the land',
							km2: 5,
							source: 'book',
							certainty: 'found',
							transfers,
							parcels: [],
							why: 'it differs',
						},
					],
				}),
			],
		});

	it('may name transfers of their own instrument, of others, or none', () => {
		const known = [transfer('pact/north'), transfer('pact/south')];
		expect(problemOf(() => checkClaims(claiming('north', 'south'), known))).toBeUndefined();
		const other = transfer('war/east');
		expect(problemOf(() => checkClaims(claiming('north', 'war/east'), [...known, other]))).toBeUndefined();
		expect(problemOf(() => checkClaims(claiming(), []))).toBeUndefined();
	});

	it('cannot name one that is not there; the message says which there are', () => {
		const known = [
			transfer('pact/north'),
			transfer('war/east'),
			transfer('pact/south'),
			transfer('pact-two/x'),
		];
		expect(problemOf(() => checkClaims(claiming('north', 'east'), known))).toEqual({
			file,
			where: 'claim all',
			reason: "unknown transfer 'east'",
			mend: 'name one of: pact/north, pact/south',
		});
	});

	it('cannot name a parcel that is not there', () => {
		const record = claiming();
		record.instruments[1]!.claims[0]!.parcels = ['hill'];
		expect(problemOf(() => checkClaims(record, []))).toEqual({
			file,
			where: 'claim all',
			reason: "unknown parcel 'hill'",
			mend: 'name a parcel of parcels.yaml',
		});
	});

	it('cannot name another instrument’s by the name alone; the message says what that one has', () => {
		expect(problemOf(() => checkClaims(claiming('war/west'), [transfer('war/east')]))!.mend).toBe(
			'name one of: war/east',
		);
	});

	it('cannot name any where the instrument has none', () => {
		expect(problemOf(() => checkClaims(claiming('north'), [transfer('war/north')]))!.mend).toBe(
			'name one of: none yet: no tenure in parcels.yaml begins by this instrument',
		);
	});
});

describe('what an instrument moved', () => {
	const check = (parts: Partial<AuthoredInstrument>, transfers: Transfer[] = []) =>
		problemOf(() => checkMoves(blankRecord({ instruments: [blankInstrument('pact', parts)] }), transfers));

	it('are its transfers, or a sentence on why there are none', () => {
		expect(check({}, [transfer('pact/north')])).toBeUndefined();
		expect(check({ movedNoLand: 'It set up trade.' })).toBeUndefined();
		expect(check({ landNotDrawn: 'Too small.' })).toBeUndefined();
		expect(check({ landNotDrawn: 'Some of it is too small.' }, [transfer('pact/north')])).toBeUndefined();
	});

	it('cannot be left unsaid', () => {
		expect(check({}, [transfer('war/north')])).toEqual({
			file,
			where: 'pact',
			reason: 'it has no transfer and does not say whether it moved land',
			mend: 'add movedNoLand or landNotDrawn with a sentence, or a tenure in parcels.yaml that it began',
		});
	});

	it('cannot be both no land and some', () => {
		expect(check({ movedNoLand: 'None.' }, [transfer('pact/north')])).toEqual({
			file,
			where: 'movedNoLand',
			reason: 'it says no land moved, but parcels.yaml gives it transfers',
			mend: 'keep one of the two',
		});
		expect(check({ movedNoLand: 'None.', landNotDrawn: 'Small.' })!.reason).toBe(
			'it says no land moved, but it also has landNotDrawn',
		);
	});
});
