import { boxAround, type Box } from '../../src/lib/geo/box.ts';
import type { DatedAct, Instrument, Transfer } from '../../src/lib/atlas/model.ts';
import { claimsOf } from './claimsOf.ts';
import { openingBox } from './openingBox.ts';
import { dayRange } from './dayRange.ts';
import { reignDate } from './reignDate.ts';
import type { Era } from '../record/borderSchema.ts';
import type { AuthoredInstrument } from '../record/instrumentSchema.ts';

type AuthoredAct = NonNullable<AuthoredInstrument['signed']>[number];

/**
 * An instrument as the page reads it: days as ranges, ids in full, its extent from what it drew and moved.
 *
 * @param spine whether it leads the reader
 * @param eras in which acts that ask for it show their day
 * @param demarcation the acts that marked its line on the ground
 */
export function instrumentOf(
	authored: AuthoredInstrument,
	transfers: Transfer[],
	segmentBoxes: Box[],
	spine = false,
	eras: readonly Era[] = [],
	demarcation: readonly AuthoredAct[] = [],
): Instrument {
	const actOf = (act: AuthoredAct) => datedAct(act, eras);
	const own = (name: string) => `${authored.id}/${name}`;
	const moved = transfers.filter((t) => t.instrument === authored.id);
	const boxes = [...segmentBoxes, ...moved.map((t) => t.bbox)];
	const bbox = boxes.length > 0 ? boxAround(boxes) : undefined;
	const opening = bbox && openingBox(bbox, moved);
	return {
		id: authored.id,
		kind: authored.kind,
		names: authored.names,
		short: authored.short,
		year: authored.year,
		spine,
		effective: authored.effective,
		...(authored.signed && { signed: authored.signed.map(actOf) }),
		...(authored.ratified && { ratified: authored.ratified.map(actOf) }),
		...(authored.inForce && { inForce: authored.inForce.map(actOf) }),
		...(demarcation.length > 0 && { demarcated: demarcation.map(actOf) }),
		...(authored.edition && { edition: authored.edition }),
		...(authored.place && {
			place: { name: authored.place.name, ...(authored.place.at && { at: authored.place.at }) },
		}),
		parties: authored.parties,
		summary: authored.summary,
		clauses: authored.clauses.map((clause) => ({
			...clause,
			segments: authored.segments.filter(({ clause: id }) => id === clause.id).map(({ id }) => own(id)),
		})),
		segments: authored.segments.map(({ id }) => own(id)),
		claims: claimsOf(authored),
		readings: authored.readings,
		notes: authored.notes,
		sources: authored.sources,
		...(authored.movedNoLand !== undefined && { movedNoLand: authored.movedNoLand }),
		...(authored.landNotDrawn !== undefined && { landNotDrawn: authored.landNotDrawn }),
		...(bbox && { bbox }),
		...(opening && { opening }),
	};
}

function datedAct(
	{ day, text, oldStyle, reignDate: showsReign, note, certainty }: AuthoredAct,
	eras: readonly Era[],
): DatedAct {
	const [earliest, latest] = dayRange(day);
	return {
		earliest,
		latest,
		text,
		...(oldStyle !== undefined && { oldStyle }),
		...(showsReign && { reignDate: reignDate(day, eras) }),
		...(note !== undefined && { note }),
		certainty,
	};
}
