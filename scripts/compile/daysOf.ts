import { dayBefore } from '../../src/lib/atlas/day.ts';
import {
	OPEN_END,
	type Catalogue,
	type Day,
	type DaysDifference,
	type Transfer,
} from '../../src/lib/atlas/model.ts';
import { COUNTED_DAYS, type CountedDay, type InstrumentKind } from '../../src/lib/atlas/vocabulary.ts';
import type { AuthoredRecord } from '../record/record.ts';
import type { AuthoredInstrument } from '../record/instrumentSchema.ts';
import type { AuthoredParcel } from '../record/landSchema.ts';
import { dayRange } from './dayRange.ts';
import { differenceOf } from './readingsOf.ts';
import { expandTenures } from './expandTenures.ts';
import type { HeldParcel } from './overlayTransfers.ts';

type OtherDay = Exclude<CountedDay, 'effective'>;
const OTHERS = COUNTED_DAYS.filter((day): day is OtherDay => day !== 'effective');

/** What is signed, ratified and comes into force: a conquest or a settlement has but its day. */
const TEXTS: readonly InstrumentKind[] = ['treaty', 'protocol', 'letters', 'agreement', 'lease'];

/** The acts of an instrument that marked lines are the days of the demarcation. */
export const demarcationOf = (instrument: AuthoredInstrument, record: AuthoredRecord) =>
	record.instruments
		.filter(({ id }) => instrument.demarcatedBy.includes(id))
		.flatMap(({ signed, inForce }) => signed ?? inForce ?? []);

/**
 * Between which days a text that both sides made counts, where one kind of day does; nothing where none is known or its
 * own is among them. Of several acts the last makes it whole.
 */
export function countedSpan(
	instrument: AuthoredInstrument,
	kind: OtherDay,
	record: AuthoredRecord,
): { first: Day; last: Day } | undefined {
	if (!TEXTS.includes(instrument.kind)) return undefined;
	const acts = {
		signed: instrument.signed,
		ratified: instrument.ratified,
		'in-force': instrument.inForce,
		demarcated: demarcationOf(instrument, record),
	}[kind];
	const spans = (acts ?? []).map(({ day }) => {
		const [first, after] = dayRange(day);
		return { first, last: dayBefore(after) };
	});
	const { effective } = instrument;
	if (spans.some(({ first, last }) => first <= effective && effective <= last)) return undefined;
	return spans.sort((a, b) => (a.last < b.last ? -1 : 1)).at(-1);
}

/** A parcel whose tenures begin on other days: what would have been over before it began does not come about. */
export function shiftTenures(
	parcel: AuthoredParcel,
	begins: (tenure: AuthoredTenure) => Day,
): AuthoredParcel {
	const starts = parcel.tenures.map(begins);
	const tenures = parcel.tenures.flatMap((tenure, i) => {
		const to = starts.slice(i + 1).reduce((least, start) => (start < least ? start : least), OPEN_END);
		return starts[i]! < to ? [{ ...tenure, from: starts[i]!, to }] : [];
	});
	return { ...parcel, tenures };
}
type AuthoredTenure = AuthoredParcel['tenures'][number];

/**
 * What is otherwise where another day of acts counts, by the kind of day.
 *
 * @param held the parcels as they are held by the days of effect
 * @param neutral their transfers
 * @param transfersOf the transfers of parcels held otherwise
 */
export function daysOf(
	held: HeldParcel[],
	record: AuthoredRecord,
	neutral: Transfer[],
	transfersOf: (parcels: HeldParcel[]) => Transfer[],
): Catalogue['days'] {
	// What a state's succession moves, moves with the state.
	const moved = new Set(record.parcels.flatMap(({ tenures }) => tenures.map(({ by }) => by)));
	const difference = (kind: OtherDay): DaysDifference => {
		const spans = new Map(
			record.instruments.flatMap((instrument) => {
				if (!moved.has(instrument.id)) return [];
				const span = countedSpan(instrument, kind, record);
				return span ? [[instrument.id, span] as const] : [];
			}),
		);
		const counting: AuthoredRecord = {
			...record,
			instruments: record.instruments.map((instrument) => ({
				...instrument,
				effective: spans.get(instrument.id)?.last ?? instrument.effective,
			})),
		};
		const begins = ({ from, by }: AuthoredTenure): Day =>
			from === record.border.from ? from : (spans.get(by)?.last ?? from);
		const shifted = held.map((parcel, i) => {
			const inOrder = [...record.parcels[i]!.tenures].sort((a, b) => (a.from < b.from ? -1 : 1));
			const touched = inOrder.some((tenure) => begins(tenure) !== tenure.from);
			if (!touched) return parcel;
			const moved = shiftTenures({ ...record.parcels[i]!, tenures: inOrder }, begins);
			return { ...parcel, tenures: expandTenures(moved, counting) };
		});
		const tenures = shifted.flatMap((parcel, i) =>
			parcel === held[i]
				? []
				: [[parcel.id, parcel.tenures.map(({ transfer: _transfer, ...tenure }) => tenure)] as const],
		);
		return {
			counted: Object.fromEntries(spans),
			tenures: Object.fromEntries(tenures),
			...differenceOf(shifted, neutral, transfersOf),
		};
	};
	return Object.fromEntries(OTHERS.map((kind) => [kind, difference(kind)])) as Catalogue['days'];
}
