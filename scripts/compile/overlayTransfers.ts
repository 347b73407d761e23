import type { Day, Holding, Polity, Tenure, Transfer } from '../../src/lib/atlas/model.ts';
import { nineFigures } from './areasOf.ts';
import type { NamedTenure } from './expandTenures.ts';
import type { MovedLand } from './movedLand.ts';

/** A parcel ready for the overlay. */
export interface HeldParcel {
	id: string;
	label: number;
	tenures: NamedTenure[];
}

/** The land that is in one group of parcels and in another, within a third. */
export type MovedOf = (
	before: ReadonlySet<number>,
	after: ReadonlySet<number>,
	own: ReadonlySet<number>,
) => MovedLand;

type Beside = (label: number) => ReadonlySet<number>;

/**
 * What moved from whom to whom between each two consecutive snapshots: Turf intersects the land of a holding before
 * with the land of a holding after. Where one instrument moved several named pieces between the same two holdings,
 * Turf parts them by the pieces' own land.
 *
 * @param movedOf Turf's overlay
 * @param beside the labels of the land that shares an edge with some land's, and that land's own
 * @param known transfers already worked out: the same pieces on the same day are the same land
 * @param doubtKm2 how far the area of some parcels may be off, by what was known of their rim on a day
 * @param onStep called with a line of progress
 */
export function overlayTransfers(
	parcels: HeldParcel[],
	polities: Map<string, Polity>,
	succession: (instrument: string) => boolean,
	movedOf: MovedOf,
	beside: Beside,
	doubtKm2: (labels: Set<number>, day: Day) => number,
	known: readonly Transfer[] = [],
	onStep: (text: string) => void = () => {},
): Transfer[] {
	const measured = new Map(known.map((transfer) => [landKey(transfer.day, transfer.parcels), transfer]));
	const days = snapshotDays(parcels);
	const transfers: Transfer[] = [];
	for (const day of days.slice(1)) {
		const pieces = groupById(changesOn(day, parcels, polities, succession));
		for (const [id, piece] of pieces) {
			const { by, kind } = piece[0]!;
			const why = [...new Set(piece.flatMap(({ why }) => why ?? []))].join(' ');
			const ids = piece.map(({ parcel }) => parcel.id);
			transfers.push({
				id,
				instrument: by,
				day,
				from: common(piece.map(({ from }) => from)),
				to: common(piece.map(({ to }) => to)),
				kind,
				...(why && { why }),
				parcels: ids,
				...(extentOf(measured.get(landKey(day, ids))) ??
					measure(day, parcels, piece, movedOf, beside, doubtKm2)),
			});
		}
		if (pieces.size > 0) onStep(`${day}: ${pieces.size} transfer(s)`);
	}
	return transfers;
}

type Extent = Pick<Transfer, 'areaKm2' | 'areaTurfKm2' | 'lowKm2' | 'highKm2' | 'bbox'>;

function measure(
	day: Day,
	parcels: HeldParcel[],
	piece: Change[],
	movedOf: MovedOf,
	beside: Beside,
	doubtKm2: (labels: Set<number>, day: Day) => number,
): Extent {
	const { areaKm2, areaTurfKm2, bbox } = overlay(day, parcels, piece, movedOf, beside);
	const doubt = doubtKm2(new Set(piece.map(({ parcel }) => parcel.label)), day);
	return {
		areaKm2,
		areaTurfKm2,
		lowKm2: nineFigures(Math.max(0, areaKm2 - doubt)),
		highKm2: nineFigures(areaKm2 + doubt),
		bbox,
	};
}

function extentOf(transfer: Transfer | undefined): Extent | undefined {
	if (!transfer) return undefined;
	const { areaKm2, areaTurfKm2, lowKm2, highKm2, bbox } = transfer;
	return { areaKm2, areaTurfKm2, lowKm2, highKm2, bbox };
}

const landKey = (day: Day, parcels: string[]) => `${day} ${[...parcels].sort().join(' ')}`;

/** Days on which any tenure begins, in order. */
export function snapshotDays(parcels: { tenures: Tenure[] }[]): Day[] {
	return [...new Set(parcels.flatMap(({ tenures }) => tenures.map(({ from }) => from)))].sort();
}

interface Change {
	id: string;
	parcel: HeldParcel;
	from: Holding;
	to: Holding;
	by: string;
	kind: Transfer['kind'];
	why?: string;
}

function changesOn(
	day: Day,
	parcels: HeldParcel[],
	polities: Map<string, Polity>,
	succession: (instrument: string) => boolean,
): Change[] {
	const side = (id: string) => polities.get(id)!.side;
	return parcels.flatMap((parcel): Change[] => {
		const index = parcel.tenures.findIndex((tenure) => tenure.from === day);
		if (index < 1) return [];
		const after = parcel.tenures[index]!;
		const [from, to] = [holdingOf(parcel.tenures[index - 1]!), holdingOf(after)];
		if (key(from) === key(to)) return [];
		const sameSides = side(from.polity) === side(to.polity) && side(from.controller) === side(to.controller);
		// A state that succeeds another on its own land moves none.
		if (sameSides && from.status === to.status && succession(after.by)) return [];
		const name = after.transfer ?? defaultName(from, to);
		const change = { parcel, from, to, by: after.by };
		const why = after.recordChange;
		if (why !== undefined) return [{ ...change, id: `${after.by}/${name}-record`, kind: 'record', why }];
		const kind = from.polity === to.polity ? 'control' : 'sovereignty';
		return [{ ...change, id: `${after.by}/${name}`, kind }];
	});
}

/** `spain-to-france`, `france-to-austria-leased`: who held the land, who then, and how if not as sovereign. */
function defaultName(from: Holding, to: Holding): string {
	const parties =
		from.polity === to.polity ? `${from.controller}-to-${to.controller}` : `${from.polity}-to-${to.polity}`;
	return to.status === 'sovereign' ? parties : `${parties}-${to.status}`;
}

/**
 * Changes that make one transfer. A name that an author gave to several pieces holds where they passed between
 * the same sovereigns in the same way; in a reading where they did not, each kind of passing is a transfer of its
 * own, `<name>-from-<sovereign>-<status>`.
 */
function groupById(changes: Change[]): Map<string, Change[]> {
	const groups = new Map<string, Change[]>();
	for (const [id, pieces] of groupBy(changes, ({ id }) => id)) {
		const way = ({ from, to }: Change) => `${from.polity}-${from.status} ${to.polity} ${to.status}`;
		const byWay = groupBy(pieces, way);
		for (const [way, group] of byWay)
			groups.set(byWay.size === 1 ? id : `${id}-from-${way.split(' ')[0]}`, group);
	}
	return groups;
}

function groupBy<One>(list: One[], keyOf: (one: One) => string): Map<string, One[]> {
	const groups = new Map<string, One[]>();
	for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
	return groups;
}

/**
 * The holding that several pieces of one transfer have in common. Where they were under different control, the
 * sovereign stands for all of them.
 */
function common(holdings: Holding[]): Holding {
	const [first, ...others] = holdings as [Holding, ...Holding[]];
	const sameController = others.every(({ controller }) => controller === first.controller);
	return sameController ? first : { ...first, controller: first.polity };
}

/**
 * Turf's intersection of the land under any of the holdings before with the land under any of those after. It is
 * given the pieces and the land that shares an edge with them: what lies further off meets none of them, and Turf's
 * time goes by the corners it is given.
 */
function overlay(
	day: Day,
	parcels: HeldParcel[],
	piece: Change[],
	movedOf: MovedOf,
	beside: Beside,
): MovedLand {
	const wasHeld = new Set(piece.map(({ from }) => key(from)));
	const isHeld = new Set(piece.map(({ to }) => key(to)));
	const named = new Set(piece.map(({ parcel }) => parcel.label));
	const near = new Set([...named].flatMap((label) => [...beside(label)]));
	const before = new Set<number>();
	const after = new Set<number>();
	for (const { label, tenures } of parcels) {
		if (!near.has(label)) continue;
		const earlier = tenures.find(({ from, to }) => from < day && day <= to)!;
		const now = tenures.find(({ from, to }) => from <= day && day < to)!;
		if (wasHeld.has(key(holdingOf(earlier)))) before.add(label);
		if (isHeld.has(key(holdingOf(now)))) after.add(label);
	}
	return movedOf(before, after, named);
}

function holdingOf({ polity, controller, status }: Tenure): Holding {
	return { polity, controller, status };
}

function key({ polity, controller, status }: Holding): string {
	return `${polity} ${controller} ${status}`;
}
