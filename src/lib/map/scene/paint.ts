import type { Holding, Outline, Side } from '../../atlas/model';
import type { FillKey, SideSlot } from './palette';
import type { HatchSide, JointPattern, PatternId } from './patterns';

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
	slot(polity: string): SideSlot;
	fill(polity: string): FillKey;
	/** Sides of those who hold land in common under a name such as `joint`. */
	holders(polity: string): SideSlot[];
}

/** The book for a catalogue's polities; the other states take one of three greys in turn. */
export function sideBook({ polities, border }: Pick<Outline, 'polities' | 'border'>): SideBook {
	const [one, two] = border.sides;
	const slotOf = (side: Side): SideSlot =>
		side === one.id ? 'side-1' : side === two.id ? 'side-2' : side === 'other' ? 'other' : 'none';
	const fills = new Map<string, FillKey>();
	const sides = new Map<string, Side>();
	let others = 0;
	for (const polity of polities) {
		sides.set(polity.id, polity.side);
		const slot = slotOf(polity.side);
		fills.set(polity.id, slot === 'other' ? OTHER_FILLS[others++ % 3]! : slot);
	}
	const side = (polity: string) => sides.get(polity) ?? 'none';
	return {
		side,
		slot: (polity) => slotOf(side(polity)),
		fill: (polity) => fills.get(polity) ?? 'none',
		holders: (id) =>
			polities.find((polity) => polity.id === id)?.holders?.map((holder) => slotOf(side(holder))) ?? [],
	};
}

const OTHER_FILLS: FillKey[] = ['other-0', 'other-1', 'other-2'];

const hatchSide = (slot: SideSlot): HatchSide => (slot === 'none' ? 'other' : slot);

/** Stripes in the colours of who holds the land in common. */
function jointPattern(holders: SideSlot[]): JointPattern {
	if (!holders.includes('other')) return 'joint';
	return `joint-${hatchSide(holders.find((slot) => slot !== 'other') ?? 'other')}`;
}

/** The paint of a holding. */
export function paintOf(holding: Holding, book: SideBook): ParcelPaint {
	const { polity, controller, status } = holding;
	switch (status) {
		case 'joint':
			return { fill: 'none', hatch: jointPattern(book.holders(polity)) };
		case 'undelimited':
			return { fill: 'none', hatch: 'undelimited' };
		case 'sovereign':
			return { fill: book.fill(polity), hatch: null };
		case 'claimed':
			// The one named as sovereign only claims it: what the reader would have met there is the fill, and
			// the claim lies over it in broken strokes. A claim against nobody leaves the paper bare.
			return {
				fill: polity === controller ? 'none' : book.fill(controller),
				hatch: `claimed-${hatchSide(book.slot(polity))}`,
			};
		default:
			return { fill: book.fill(polity), hatch: `${status}-${hatchSide(book.slot(controller))}` };
	}
}
