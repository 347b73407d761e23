import { area, bbox, intersect } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { lastDayOfYear, yearOf } from '../../../src/lib/atlas/day';
import { ledgerAt, ledgerSteps } from '../../../src/lib/atlas/ledger';
import type { Side } from '../../../src/lib/atlas/model';
import { sideLookup } from '../../../src/lib/atlas/polity';
import { holdingKey } from '../../../src/lib/atlas/snapshot';
import { changesSide, sumAreas, type AreaSum } from '../../../src/lib/atlas/transfer';
import { snapshotFeatures, type SnapshotProperties } from '../../../src/lib/data/exports/snapshotFeatures';
import { changedLand, type ChangedProperties } from '../../../src/lib/data/exports/stateFeatures';
import { geodesicAreaKm2 } from '../../../src/lib/geo/geodesicArea';
import { figure, printTable } from '../markdown';
import { medianMs, onceMs } from '../measure';
import { catalogue, topology } from '../record';
import { median } from '../statistics';
import type { Part } from './part';

/** How far the areas of the two ways may be apart, of all that passed. */
const TOLERANCE = 1e-4;

type Way = `${Side}>${Side}`;
type Land = Feature<Polygon | MultiPolygon, SnapshotProperties>;

/** What changed between the ends of two years, as the atlas tells it. */
interface Told {
	/** The land that changed, merged, with its areas. */
	layer: { features: Feature<Polygon | MultiPolygon, ChangedProperties>[] };
	/** What each side gained less what it lost, geodesic km². */
	net: Record<Side, number>;
	/** All that passed from side to side in between, with its interval. */
	passed: AreaSum;
}

/** What passed from side to side, as Turf finds it. */
type Found = { way: Way; shape: Feature<Polygon | MultiPolygon> }[];

/** Any two dates: the tables of tenures against an overlay of the two snapshots' land. */
export const betweenPart: Part = {
	what: 'what changed between two years: tenures against Turf’s overlay of the same land',
	site: false,
	run() {
		const rows = pairs().map(([early, late]) => {
			const own = medianMs(() => tell(early, late), 5);
			let found: Found = [];
			const [before, after] = [landAt(early), landAt(late)];
			const turf = onceMs(() => (found = overlay(before, after)));
			const off = difference(tell(early, late), found);
			// Turf takes long: say how far it has come.
			console.log(`${early} → ${late}: ${figure(own)} ms, Turf ${figure(turf)} ms`);
			return { early, late, own, turf, off };
		});
		printTable(
			'What changed between the ends of two years: ledger, land, intervals',
			['', 'tenures, ms', 'Turf, ms', 'times as fast', 'passed, km²', 'areas differ by, %'],
			rows.map(({ early, late, own, turf, off }) => [
				`${early} → ${late}`,
				figure(own),
				figure(turf),
				`×${figure(turf / own)}`,
				figure(off.passedKm2),
				figure(off.share * 100),
			]),
		);
		const slowest = Math.min(...rows.map(({ own, turf }) => turf / own));
		const worst = Math.max(...rows.map(({ off }) => off.share));
		console.log(
			`\n${rows.length} pairs: at least ×${figure(slowest)}, median ×${figure(median(rows.map(({ own, turf }) => turf / own)))}; areas differ by ${figure(worst * 100)} % at most, of ${TOLERANCE * 100} % allowed`,
		);
		return Promise.resolve(worst <= TOLERANCE);
	},
};

/**
 * Each spine treaty's year with the one before; then far ones: each of those years, and the record's ends, with the next
 * but one, and the ends with one another. Turf takes many seconds for each.
 */
function pairs(): (readonly [early: number, late: number])[] {
	const spine = catalogue.instruments
		.filter((instrument) => instrument.spine)
		.map(({ effective }) => yearOf(effective))
		.sort((a, b) => a - b);
	const [first, last] = [yearOf(catalogue.border.from), yearOf(catalogue.snapshotDays.at(-1)!) + 1];
	const years = [first, ...spine, last];
	return [
		...spine.map((year) => [year - 1, year] as const),
		...years.slice(0, -2).map((year, i) => [year, years[i + 2]!] as const),
		[first, last],
	];
}

function tell(early: number, late: number): Told {
	const file = { catalogue, topology, lang: 'en' as const, inWords: holdingKey };
	const layer = { features: changedLand(file, early, late) };
	const steps = ledgerSteps(catalogue);
	const [then, now] = [early, late].map((year) => ledgerAt(steps, year, catalogue.border).net);
	const net = Object.fromEntries(Object.keys(now!).map((side) => [side, now![side]! - then![side]!]));
	const sideOf = sideLookup(catalogue.polities);
	const [after, until] = [lastDayOfYear(early), lastDayOfYear(late)];
	const moved = catalogue.transfers.filter(
		(transfer) => transfer.day > after && transfer.day <= until && changesSide(transfer, sideOf),
	);
	return { layer, net, passed: sumAreas(moved) };
}

const landAt = (year: number): Land[] => snapshotFeatures(catalogue, topology, lastDayOfYear(year)).features;

/** Turf's way: meet all land of one snapshot with all of the other that is held otherwise, where their boxes meet. */
function overlay(before: readonly Land[], after: readonly Land[]): Found {
	const found: Found = [];
	const boxes = new Map([...before, ...after].map((land) => [land, bbox(land)]));
	for (const a of before)
		for (const b of after) {
			if (heldAlike(a.properties, b.properties) || apart(boxes.get(a)!, boxes.get(b)!)) continue;
			const both: Feature<Polygon | MultiPolygon>[] = [a, b];
			const shared = intersect({ type: 'FeatureCollection', features: both });
			if (!shared || a.properties.side === b.properties.side) continue;
			found.push({ way: `${a.properties.side}>${b.properties.side}`, shape: shared });
		}
	return found;
}

/** Whether a comparison counts two holdings as one: states that followed one another are one holder. */
const heldAlike = (a: SnapshotProperties, b: SnapshotProperties): boolean =>
	a.side === b.side && a.controllerSide === b.controllerSide && a.status === b.status;

/** Whether two boxes do not meet: the least that any overlay would look at first. */
function apart(a: readonly number[], b: readonly number[]): boolean {
	const [west = 0, south = 0, east = 0, north = 0] = a;
	const [west2 = 0, south2 = 0, east2 = 0, north2 = 0] = b;
	return west > east2 || west2 > east || south > north2 || south2 > north;
}

/**
 * The farthest that any area of one way is from the other's, as a share of all that passed between the two years: the
 * sums of the parcels, the land itself as it is given out, both on Turf's sphere; and the ledger, on the ellipsoid.
 */
function difference({ layer, net }: Told, found: Found): { passedKm2: number; share: number } {
	const own = new Map<Way, { told: number; land: number }>();
	for (const { properties, geometry } of layer.features) {
		if (properties.kind !== 'side') continue;
		const way: Way = `${properties.fromSide}>${properties.toSide}`;
		const sum = own.get(way) ?? { told: 0, land: 0 };
		sum.told += properties.areaTurfKm2;
		sum.land += area(geometry) / 1e6;
		own.set(way, sum);
	}
	const passedKm2 = [...own.values()].reduce((sum, { told }) => sum + told, 0);
	const ways = new Set([...own.keys(), ...found.map(({ way }) => way)]);
	const gaps = [...ways].flatMap((way) => {
		const { told, land } = own.get(way) ?? { told: 0, land: 0 };
		const spherical = found.reduce((km2, one) => km2 + (one.way === way ? area(one.shape) / 1e6 : 0), 0);
		return [told - spherical, land - spherical];
	});
	for (const [side, km2] of Object.entries(net)) {
		const turf = found.reduce((sum, { way, shape }) => {
			const [from, to] = way.split('>');
			if (from !== side && to !== side) return sum;
			return sum + geodesicAreaKm2(shape.geometry) * (to === side ? 1 : -1);
		}, 0);
		gaps.push(km2 - turf);
	}
	const widest = Math.max(0, ...gaps.map(Math.abs));
	// Where nothing passed, there is nothing to have a share of: a hectare is nothing.
	return { passedKm2, share: widest < 0.01 ? 0 : widest / passedKm2 };
}
