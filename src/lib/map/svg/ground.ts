import type { Position } from 'geojson';
import type { View } from '../../geo/view';
import type { Size } from '../../geo/projector';
import { stitch } from '../../geo/line';
import { coastOf } from '../scene/coast';
import { graticule, neatline, outsideFrame } from '../scene/graticule';
import { GRATICULE } from '../scene/looks';
import { linesOf, polygonsOf } from '../../geo/geojson';
import { pathWriter, type PathWriter } from './compactPath';
import type { Chain } from '../scene/ringsAround';
import { thinner, type Thinner } from './simplifyToView';
import type { MapSubject } from './subject';

/** What a map shows whatever the year: path data in pixels from its top left corner. */
export interface Ground {
	land: string;
	lakes: string;
	/** By rank: 1, 2 and any other. */
	rivers: { rank: number; d: string }[];
	coast: string;
	graticule: string;
	outside: string;
	edge: string;
}

/** The ground with what draws a year's lines upon it. */
export interface Sheet extends Thinner {
	ground: Ground;
	/** The boundaries' lines by their id, each thinned once, so that neighbours still share it. */
	chains: ReadonlyMap<number, Chain[]>;
	write: PathWriter;
	/** Path data of lines of degrees. */
	lines: (list: Position[][]) => string;
	/** Path data of boundaries, joined so that dashes run on from one to the next. */
	alongChains: (ids: Iterable<number>) => string;
}

/** Lands and lakes smaller than this across are dust, pixels. */
const DUST_PX = 1.5;

/** The sheet for a view. @param thin how far a thinned line may stray from the true one, pixels */
export function sheetOf(
	{ catalogue, features, nature }: Pick<MapSubject, 'catalogue' | 'features' | 'nature'>,
	view: View,
	size: Size,
	thin: number,
): Sheet {
	const { frame } = catalogue.border;
	const write = pathWriter(size);
	const { pixels, isBeyond } = thinner(view, size, thin);
	const seen = (list: Position[][]): Position[][] => list.filter((line) => !isBeyond(line)).map(pixels);
	const lines = (list: Position[][]): string => write.lines(seen(list));
	// In one piece: steps are relative, so that paths cannot be put one behind the other.
	const areas = (list: Position[][][]): string => write.area(seen(list.flat()).filter(isMoreThanDust));
	const chains = new Map(
		features.boundaries.map(({ id, geometry, properties: { left, right } }) => [
			id,
			linesOf(geometry).map((line): Chain => ({ line: pixels(line), left, right })),
		]),
	);
	const alongChains = (ids: Iterable<number>): string =>
		write.lines(stitch([...ids].flatMap((id) => (chains.get(id) ?? []).map(({ line }) => line))));
	const land = areas(nature.land.flatMap(({ geometry }) => polygonsOf(geometry)));
	const isNear = view.zoom >= GRATICULE.fine.from;
	return {
		ground: {
			land,
			lakes: areas(nature.lakes.flatMap(({ geometry }) => polygonsOf(geometry))),
			rivers: [1, 2, 3]
				.map((rank) => ({
					rank,
					d: lines(
						nature.rivers
							.filter(({ properties }) => Math.min(3, properties.rank) === rank)
							.flatMap(({ geometry }) => linesOf(geometry)),
					),
				}))
				.filter(({ d }) => d !== ''),
			coast: land || alongChains(coastOf(features, nature).map(({ id }) => Number(id))),
			graticule: lines(
				graticule(frame)
					.filter(({ properties }) => isNear || !properties.fine)
					.map(({ geometry }) => geometry.coordinates),
			),
			outside: areas([outsideFrame(frame).geometry.coordinates]),
			edge: lines(neatline(frame).geometry.coordinates),
		},
		...{ chains, write, pixels, isBeyond, lines, alongChains },
	};
}

function isMoreThanDust(ring: Position[]): boolean {
	const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
	const across = (values: number[]) => Math.max(...values) - Math.min(...values);
	return ring.length > 3 && Math.max(across(xs), across(ys)) >= DUST_PX;
}
