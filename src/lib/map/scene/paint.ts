import type { Holding, Polity, Side } from '../../atlas/model';
import type { FillKey } from './palette';
import type { HatchSide, PatternId } from './patterns';

/**
 * How one parcel is drawn: the sovereign is the fill, whoever controls it otherwise is the hatch over it.
 * A mere claim is the other way round.
 */
export interface ParcelPaint {
	fill: FillKey;
	hatch: PatternId | null;
}

/** Looks a polity's side and fill up; `joint` and `none` are not polities and have no side. */
export interface SideBook {
	side(polity: string): Side;
	fill(polity: string): FillKey;
	/** Sides of those who hold land in common under a name such as `joint`. */
	holders(polity: string): Side[];
}

/** The book for a catalogue's polities; the other states take one of three greys in turn. */
export function sideBook(polities: Polity[]): SideBook {
	const fills = new Map<string, FillKey>();
	const sides = new Map<string, Side>();
	let others = 0;
	for (const polity of polities) {
		sides.set(polity.id, polity.side);
		fills.set(polity.id, polity.side === 'other' ? OTHER_FILLS[others++ % 3]! : polity.side);
	}
	return {
		side: (polity) => sides.get(polity) ?? 'none',
		fill: (polity) => fills.get(polity) ?? 'none',
		holders: (id) =>
			polities.find((polity) => polity.id === id)?.holders?.map((holder) => sides.get(holder)!) ?? [],
	};
}

const OTHER_FILLS: FillKey[] = ['other-0', 'other-1', 'other-2'];

const hatchSide = (side: Side): HatchSide => (side === 'none' ? 'other' : side);

/** The paint of a holding. */
export function paintOf(holding: Holding, book: SideBook): ParcelPaint {
	const { polity, controller, status } = holding;
	switch (status) {
		case 'joint':
			return { fill: 'none', hatch: book.holders(polity).includes('other') ? 'joint-other' : 'joint' };
		case 'undelimited':
			return { fill: 'none', hatch: 'undelimited' };
		case 'sovereign':
			return { fill: book.fill(polity), hatch: null };
		case 'claimed':
			// The one named as sovereign only claims it: what the reader would have met there is the fill, and
			// the claim lies over it in broken strokes. A claim against nobody leaves the paper bare.
			return {
				fill: polity === controller ? 'none' : book.fill(controller),
				hatch: `claimed-${hatchSide(book.side(polity))}`,
			};
		default:
			return { fill: book.fill(polity), hatch: `${status}-${hatchSide(book.side(controller))}` };
	}
}
