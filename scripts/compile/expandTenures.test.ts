import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blankInstrument, blankRecord, blankTenure } from '../../tests/blankRecord.ts';
import { RecordProblem } from '../record/problem.ts';
import type { AuthoredRecord } from '../record/record.ts';
import type { AuthoredParcel, AuthoredReading } from '../record/landSchema.ts';
import { expandTenures, readTenures } from './expandTenures.ts';

const START = '1640-01-01';
const END = '9999-12-31';

type AuthoredTenure = AuthoredParcel['tenures'][number];

const parcelOf = (...tenures: AuthoredTenure[]): AuthoredParcel => ({
	id: 'plain',
	name: 'The plain',
	at: [[100, 50]],
	tenures,
});

/** Three instruments by their days, and a line of succession: Qing, republic from 1912, people from 1949. */
const recordOf = (parts: Partial<AuthoredRecord> = {}) =>
	blankRecord({
		instruments: [
			blankInstrument('early', { effective: START }),
			blankInstrument('pact', { effective: '1858-05-28' }),
			blankInstrument('later', { effective: '1950-02-14' }),
			blankInstrument('xinhai', { effective: '1912-01-01', kind: 'succession' }),
			blankInstrument('mao', { effective: '1949-10-01', kind: 'succession' }),
		],
		successions: [
			{
				id: 'china',
				steps: [
					{ polity: 'qing', from: START, by: 'early' },
					{ polity: 'republic', from: '1912-01-01', by: 'xinhai' },
					{ polity: 'people', from: '1949-10-01', by: 'mao' },
				],
			},
			{ id: 'late', steps: [{ polity: 'people', from: '1949-10-01', by: 'mao' }] },
		],
		...parts,
	});

const expand = (...tenures: AuthoredTenure[]) => expandTenures(parcelOf(...tenures), recordOf());

/** Tenures in short: from, to, sovereign/controller, how and by what. */
const said = (tenures: ReturnType<typeof expandTenures> | undefined) =>
	tenures?.map(({ from, to, polity, controller, status, by }) =>
		[from, to, polity === controller ? polity : `${polity}/${controller}`, status, by].join(' '),
	);

function problemOf(run: () => unknown) {
	try {
		run();
	} catch (error) {
		if (!(error instanceof RecordProblem)) throw error;
		const { file, where, reason, mend } = error;
		return { file, where, reason, mend };
	}
	throw new Error('nothing was wrong');
}

const file = join('atlas', 'parcels.yaml');

describe('tenures', () => {
	it('of one polity run from the first day to the last', () => {
		expect(expand(blankTenure(START, 'early', { polity: 'tsar' }))).toEqual([
			{
				from: START,
				to: END,
				polity: 'tsar',
				controller: 'tsar',
				status: 'sovereign',
				by: 'early',
				sources: ['book'],
			},
		]);
	});

	it('are put in order of days', () => {
		expect(
			said(
				expand(
					blankTenure('1950-02-14', 'later', { polity: 'c' }),
					blankTenure(START, 'early', { polity: 'a', to: '1858-05-28' }),
					blankTenure('1858-05-28', 'pact', { polity: 'b', to: '1950-02-14' }),
				),
			),
		).toEqual([
			`${START} 1858-05-28 a sovereign early`,
			'1858-05-28 1950-02-14 b sovereign pact',
			`1950-02-14 ${END} c sovereign later`,
		]);
	});

	// 1640 ──qing── 1912 ──republic── 1949 ──people──
	it('of a line of succession are those of its states, each begun by what made it', () => {
		expect(said(expand(blankTenure(START, 'early', { line: 'china' })))).toEqual([
			`${START} 1912-01-01 qing sovereign early`,
			'1912-01-01 1949-10-01 republic sovereign xinhai',
			`1949-10-01 ${END} people sovereign mao`,
		]);
	});

	it('of a line of succession are cut at their own first and last day', () => {
		expect(
			said(
				expand(
					blankTenure(START, 'early', { polity: 'khan', to: '1858-05-28' }),
					blankTenure('1858-05-28', 'pact', { line: 'china', to: '1950-02-14' }),
					blankTenure('1950-02-14', 'later', { polity: 'soviet' }),
				),
			),
		).toEqual([
			`${START} 1858-05-28 khan sovereign early`,
			'1858-05-28 1912-01-01 qing sovereign pact',
			'1912-01-01 1949-10-01 republic sovereign xinhai',
			'1949-10-01 1950-02-14 people sovereign mao',
			`1950-02-14 ${END} soviet sovereign later`,
		]);
	});

	it('leave out a state that begins on their last day or ends on their first', () => {
		const record = recordOf({
			instruments: [
				blankInstrument('early', { effective: START }),
				blankInstrument('fall', { effective: '1912-01-01' }),
				blankInstrument('xinhai', { effective: '1912-01-01' }),
			],
		});
		const ending = parcelOf(
			blankTenure(START, 'early', { line: 'china', to: '1912-01-01' }),
			blankTenure('1912-01-01', 'fall', { polity: 'khan' }),
		);
		expect(said(expandTenures(ending, record))).toEqual([
			`${START} 1912-01-01 qing sovereign early`,
			`1912-01-01 ${END} khan sovereign fall`,
		]);
		const beginning = parcelOf(
			blankTenure(START, 'early', { polity: 'khan', to: '1912-01-01' }),
			blankTenure('1912-01-01', 'fall', { line: 'china' }),
		);
		expect(said(expandTenures(beginning, record))).toEqual([
			`${START} 1912-01-01 khan sovereign early`,
			'1912-01-01 1949-10-01 republic sovereign fall',
			`1949-10-01 ${END} people sovereign mao`,
		]);
	});

	it('are cut where either sovereign or controller is succeeded', () => {
		expect(
			said(
				expand(
					blankTenure(START, 'early', {
						line: 'china',
						controller: 'tsar',
						status: 'leased',
						to: '1950-02-14',
					}),
					blankTenure('1950-02-14', 'later', { polity: 'tsar', controllerLine: 'china', status: 'occupied' }),
				),
			),
		).toEqual([
			`${START} 1912-01-01 qing/tsar leased early`,
			'1912-01-01 1949-10-01 republic/tsar leased xinhai',
			'1949-10-01 1950-02-14 people/tsar leased mao',
			`1950-02-14 ${END} tsar/people occupied later`,
		]);
		expect(
			said(
				expand(blankTenure(START, 'early', { polity: 'tsar', controllerLine: 'china', status: 'leased' })),
			),
		).toEqual([
			`${START} 1912-01-01 tsar/qing leased early`,
			'1912-01-01 1949-10-01 tsar/republic leased xinhai',
			`1949-10-01 ${END} tsar/people leased mao`,
		]);
	});

	it('keep their sources and note; the name of the transfer is that of the first state alone', () => {
		const tenures = expand(
			blankTenure(START, 'early', {
				line: 'china',
				note: 'by custom',
				sources: ['map'],
				transfer: 'the-north',
			}),
		);
		expect(tenures.map(({ note, sources, transfer }) => ({ note, sources, transfer }))).toEqual([
			{ note: 'by custom', sources: ['map'], transfer: 'the-north' },
			{ note: 'by custom', sources: ['map'], transfer: undefined },
			{ note: 'by custom', sources: ['map'], transfer: undefined },
		]);
		expect(tenures.map((tenure) => 'transfer' in tenure)).toEqual([true, false, false]);
		expect('note' in expand(blankTenure(START, 'early', { polity: 'a' }))[0]!).toBe(false);
	});
});

describe('tenures cannot', () => {
	it('begin on another day than their instrument took effect, but for the first day of the record', () => {
		expect(
			problemOf(() =>
				expand(
					blankTenure(START, 'early', { polity: 'a', to: '1858-05-29' }),
					blankTenure('1858-05-29', 'pact', { polity: 'b' }),
				),
			),
		).toEqual({
			file,
			where: 'parcel plain, tenure from 1858-05-29',
			reason: 'its instrument pact took effect on 1858-05-28',
			mend: 'make both days the same, or name the instrument that began it',
		});
		expect(said(expand(blankTenure(START, 'pact', { polity: 'a' })))).toEqual([
			`${START} ${END} a sovereign pact`,
		]);
	});

	it('overlap', () => {
		expect(
			problemOf(() =>
				expand(
					blankTenure(START, 'early', { polity: 'a', to: '1900-01-01' }),
					blankTenure('1858-05-28', 'pact', { polity: 'b' }),
				),
			),
		).toEqual({
			file,
			where: 'parcel plain, tenure from 1858-05-28',
			reason: 'it overlaps the tenure before, which lasts to 1900-01-01',
			mend: 'end the one on the day the other begins',
		});
	});

	it('leave a gap, in between or at the beginning', () => {
		expect(
			problemOf(() =>
				expand(
					blankTenure(START, 'early', { polity: 'a', to: '1800-01-01' }),
					blankTenure('1858-05-28', 'pact', { polity: 'b' }),
				),
			),
		).toEqual({
			file,
			where: 'parcel plain, tenure from 1858-05-28',
			reason: 'nobody holds the parcel from 1800-01-01 to 1858-05-28',
			mend: 'add the missing tenure, or close the gap (status undelimited if no holder was agreed)',
		});
		expect(problemOf(() => expand(blankTenure('1858-05-28', 'pact', { polity: 'b' }))).reason).toBe(
			`nobody holds the parcel from ${START} to 1858-05-28`,
		);
	});

	it('stop before the last day', () => {
		expect(problemOf(() => expand(blankTenure(START, 'early', { polity: 'a', to: '1858-05-28' })))).toEqual({
			file,
			where: 'parcel plain',
			reason: 'nobody holds it from 1858-05-28 on',
			mend: 'leave `to` out of the last tenure, or add the next one',
		});
	});

	it.each([START, '1639-12-31'])('end on %s, when they begin on the first day', (to) => {
		expect(problemOf(() => expand(blankTenure(START, 'early', { polity: 'a', to })))).toEqual({
			file,
			where: `parcel plain, tenure from ${START}`,
			reason: `it ends on ${to}, not after it begins`,
			mend: 'correct from or to',
		});
	});

	it.each(['1858-02-30', '1858-13-01', '1858-00-10'])('end on %s, which is no day', (to) => {
		expect(problemOf(() => expand(blankTenure(START, 'early', { polity: 'a', to })))).toEqual({
			file,
			where: `parcel plain, tenure from ${START}`,
			reason: `'${to}' is not a day of the calendar`,
			mend: 'write YYYY-MM-DD',
		});
	});

	it('begin on what is no day', () => {
		const record = recordOf({ instruments: [blankInstrument('odd', { effective: '1639-02-30' })] });
		const parcel = parcelOf(blankTenure('1639-02-30', 'odd', { polity: 'a' }));
		expect(problemOf(() => expandTenures(parcel, record)).reason).toBe(
			"'1639-02-30' is not a day of the calendar",
		);
	});

	it('name a line of succession before its time', () => {
		const problem = {
			file,
			where: `parcel plain, tenure from ${START}`,
			reason: "the line of succession 'late' begins later",
			mend: 'name the polity of that time instead',
		};
		expect(problemOf(() => expand(blankTenure(START, 'early', { line: 'late' })))).toEqual(problem);
		expect(
			problemOf(() => expand(blankTenure(START, 'early', { polity: 'a', controllerLine: 'late' }))),
		).toEqual(problem);
		const over = [
			blankTenure(START, 'early', { line: 'late', to: '1858-05-28' }),
			blankTenure('1858-05-28', 'pact', { polity: 'a' }),
		];
		expect(problemOf(() => expand(...over))).toEqual(problem);
	});
});

describe('a reading', () => {
	const text = { en: 'x', 'zh-Hans': 'x', ru: 'x' };
	type ReadingTenures = NonNullable<NonNullable<AuthoredReading['tenures']>['chinese']>;
	const topic = (
		id: string,
		tenures?: { chinese?: ReadingTenures; russian?: ReadingTenures },
	): AuthoredReading => ({
		id,
		topic: text,
		accounts: {
			neutral: { text, sources: ['neutral'] },
			chinese: { text, sources: ['qing-shi-gao'] },
			russian: { text, sources: ['solovyov'] },
		},
		...(tenures && { tenures }),
	});
	const parcel = parcelOf(
		blankTenure(START, 'early', { polity: 'khan', to: '1858-05-28' }),
		blankTenure('1858-05-28', 'pact', { polity: 'tsar' }),
	);
	const read = (...readings: AuthoredReading[]) => readTenures(parcel, 'chinese', recordOf({ readings }));
	const part = (from: string, by: string, to?: string) => ({
		from,
		by,
		polity: 'qing',
		status: 'claimed' as const,
		...(to && { to }),
	});

	it('that says nothing of a parcel does not differ', () => {
		expect(read()).toBeUndefined();
		expect(read(topic('other'))).toBeUndefined();
		expect(read(topic('other', { russian: { plain: [part(START, 'early')] } }))).toBeUndefined();
		expect(read(topic('other', { chinese: { hill: [part(START, 'early')] } }))).toBeUndefined();
	});

	// neutral  khan ──── 1858 ──── tsar ────
	// chinese  khan ──── 1858 ──── qing ────
	it('replaces what lies between its days and keeps the rest', () => {
		const middle = recordOf({
			readings: [topic('x', { chinese: { plain: [part('1858-05-28', 'pact')] } })],
		});
		expect(said(readTenures(parcel, 'chinese', middle))).toEqual([
			`${START} 1858-05-28 khan sovereign early`,
			`1858-05-28 ${END} qing claimed pact`,
		]);
		expect(said(read(topic('x', { chinese: { plain: [part(START, 'early', '1858-05-28')] } })))).toEqual([
			`${START} 1858-05-28 qing claimed early`,
			`1858-05-28 ${END} tsar sovereign pact`,
		]);
	});

	it('may replace the whole, over the seam of two tenures', () => {
		expect(said(read(topic('x', { chinese: { plain: [part(START, 'early')] } })))).toEqual([
			`${START} ${END} qing claimed early`,
		]);
	});

	it('takes the parts of several topics together, each with the sources of its side', () => {
		const tenures = read(
			topic('x', { chinese: { plain: [part(START, 'early', '1858-05-28')] } }),
			topic('y', { chinese: { plain: [part('1858-05-28', 'pact')] } }),
		);
		expect(said(tenures)).toEqual([
			`${START} 1858-05-28 qing claimed early`,
			`1858-05-28 ${END} qing claimed pact`,
		]);
		expect(tenures!.map(({ sources }) => sources)).toEqual([['qing-shi-gao'], ['qing-shi-gao']]);
		const russian = recordOf({ readings: [topic('x', { russian: { plain: [part(START, 'early')] } })] });
		expect(readTenures(parcel, 'russian', russian)![0]!.sources).toEqual(['solovyov']);
	});

	it('leaves a piece on either side of one in the middle', () => {
		// From the 28th of May 1858 to 1912 only; before and after, the one neutral tenure.
		const one = parcelOf(blankTenure(START, 'early', { polity: 'khan' }));
		const record = recordOf({
			readings: [topic('x', { chinese: { plain: [part('1858-05-28', 'pact', '1912-01-01')] } })],
		});
		// The later piece begins on a day that is not its instrument's: pieces are not asked for that.
		expect(said(readTenures(one, 'chinese', record))).toEqual([
			`${START} 1858-05-28 khan sovereign early`,
			'1858-05-28 1912-01-01 qing claimed pact',
			`1912-01-01 ${END} khan sovereign early`,
		]);
	});

	it('is checked like the record, with its own name and file', () => {
		const problems = [
			problemOf(() => read(topic('x', { chinese: { plain: [part('1858-05-29', 'pact')] } }))),
			problemOf(() =>
				read(
					topic('x', { chinese: { plain: [part(START, 'early')] } }),
					topic('y', { chinese: { plain: [part('1858-05-28', 'pact')] } }),
				),
			),
			problemOf(() =>
				read(
					topic('x', { chinese: { plain: [{ from: START, by: 'early', line: 'late', status: 'claimed' }] } }),
				),
			),
		];
		expect(problems.map(({ file: name }) => name)).toEqual(Array(3).fill(join('atlas', 'readings.yaml')));
		expect(problems[0]).toMatchObject({
			where: 'parcel plain, tenure from 1858-05-29',
			reason: 'its instrument pact took effect on 1858-05-28',
		});
		expect(problems[1]).toMatchObject({
			where: 'parcel plain (chinese reading), tenure from 1858-05-28',
			reason: `it overlaps the tenure before, which lasts to ${END}`,
		});
		expect(problems[2]).toMatchObject({
			where: `parcel plain, tenure from ${START}`,
			reason: "the line of succession 'late' begins later",
		});
	});
});
