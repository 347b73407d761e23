import type { Holding, Polity, Side } from './model';
import { isOfBorder, sideLookup } from './polity';
import type { Status } from './vocabulary';

/**
 * Whose land is, or who controls it: a side; `common` to both of the border's sides; or `with:` the one of them that
 * holds it in common with others.
 */
export type Standing = Side | 'common' | `with:${Side}`;

/** How land stands between the two sides and the rest. */
export interface Stand {
	owner: Standing;
	controller: Standing;
	status: Status;
}

/** What passed: the land itself, only the control over it, or, under the same hands, only its status. */
export type PassageKind = 'sovereignty' | 'control' | 'status';

/** How less than a sovereign held what passed: he only claimed it, no line was drawn yet, or it came as a claim. */
export type Reserve = 'claimed' | 'undelimited' | 'asClaim';

/** What it is that land passed from one holding to another. */
export interface Passing {
	kind: PassageKind;
	from: Standing;
	to: Standing;
	/** How control is held, or the new status. */
	as?: Status;
	reserve?: Reserve;
}

/** Land that passed one way, summed. */
export interface Passage extends Omit<Passing, 'reserve'> {
	/** WGS84 geodesic area and the interval that the doubt of its lines gives it, km². */
	areaKm2: number;
	lowKm2: number;
	highKm2: number;
	/** How much of it passed with a reserve. */
	reserved: Partial<Record<Reserve, number>>;
}

/** An area with its interval, km². */
export type Measured = Pick<Passage, 'areaKm2' | 'lowKm2' | 'highKm2'>;

/** Makes the look-up of how land stands from the catalogue's polities. */
export function standLookup(polities: readonly Polity[]): (holding: Holding) => Stand {
	const sideOf = sideLookup(polities);
	const common = new Map(
		polities.flatMap(({ id, holders }) => (holders ? [[id, inCommon(holders.map(sideOf))]] : [])),
	);
	const standing = (polity: string): Standing => common.get(polity) ?? sideOf(polity);
	return ({ polity, controller, status }) => {
		const owner = standing(polity);
		// Who claims land and has no other beside him does not hold it.
		const unheld = status === 'claimed' && controller === polity;
		return { owner, controller: unheld ? 'none' : standing(controller), status };
	};
}

function inCommon(sides: readonly Side[]): Standing {
	const ours = [...new Set(sides.filter(isOfBorder))];
	if (ours.length === 0) return 'other';
	return ours.length === 1 ? `with:${ours[0]!}` : 'common';
}

/** Whether it is one of the two sides, or both together. */
const isBetween = (standing: Standing): boolean =>
	standing === 'common' || (isOfBorder(standing) && !standing.startsWith('with:'));

/**
 * What passed between two holdings. Land without an agreed holder is told by who held it: where the one side had it and
 * the other is given it, it passed from the one to the other.
 *
 * @returns `undefined` where nothing passed that concerns the sides: one state after another on its own side, say
 */
export function passingOf(before: Stand, after: Stand): Passing | undefined {
	const { status: as } = after;
	if (before.owner !== after.owner) {
		if (before.owner === 'none' && isBetween(after.owner) && isBetween(before.controller))
			return before.controller === after.owner
				? { kind: 'sovereignty', from: 'none', to: after.owner }
				: { kind: 'sovereignty', from: before.controller, to: after.owner, reserve: 'undelimited' };
		if (after.owner !== 'none' || !isBetween(after.controller) || before.controller === after.controller) {
			const reserve =
				before.status === 'claimed' ? 'claimed' : after.status === 'claimed' ? 'asClaim' : undefined;
			return {
				...{ kind: 'sovereignty', from: before.owner, to: after.owner },
				...(reserve && { reserve }),
			};
		}
	}
	const concerned = [before.owner, before.controller, after.owner, after.controller].some(isBetween);
	if (!concerned) return undefined;
	if (before.controller !== after.controller)
		return { kind: 'control', from: before.controller, to: after.controller, as };
	if (before.status === after.status) return undefined;
	return { kind: 'status', from: before.controller, to: after.controller, as };
}

/**
 * In which order passages are told: land between the two sides, land that one of them had or has without an agreement,
 * control between the two, control otherwise, land of others, mere status.
 */
export function rankOf({ kind, from, to }: Pick<Passing, 'kind' | 'from' | 'to'>): number {
	const [between, open] = [isBetween(from) && isBetween(to), from === 'none' || to === 'none'];
	if (kind === 'status') return 5;
	if (kind === 'control') return between ? 2 : 3;
	return between ? 0 : open && (isBetween(from) || isBetween(to)) ? 1 : 4;
}

/** A text that is equal for what is told as one. */
export const wayOf = ({ kind, from, to, as }: Omit<Passing, 'reserve'>): string =>
	[kind, from, to, as].join(' ');

/** Some land that passed, and its area. */
export interface Passed extends Measured {
	passing: Passing;
}

/** Land that passed, summed by ways; in the order in which it is told, the largest first where that is equal. */
export function sumPassages(passed: readonly Passed[]): Passage[] {
	const ways = new Map<string, Passage>();
	for (const { passing, areaKm2, lowKm2, highKm2 } of passed) {
		const { kind, from, to, as, reserve } = passing;
		const key = wayOf(passing);
		const way = ways.get(key) ?? {
			...{ kind, from, to, ...(as && { as }) },
			...{ areaKm2: 0, lowKm2: 0, highKm2: 0, reserved: {} },
		};
		way.areaKm2 += areaKm2;
		way.lowKm2 += lowKm2;
		way.highKm2 += highKm2;
		if (reserve) way.reserved[reserve] = (way.reserved[reserve] ?? 0) + areaKm2;
		ways.set(key, way);
	}
	return [...ways.values()].sort(inTellingOrder);
}

/** Order of two passages as they are told. */
export const inTellingOrder = (a: Passage, b: Passage): number =>
	rankOf(a) - rankOf(b) || b.areaKm2 - a.areaKm2;

/** By how much an area may be off either way, km². */
export const doubtOf = ({ lowKm2, highKm2 }: Measured): number => (highKm2 - lowKm2) / 2;
