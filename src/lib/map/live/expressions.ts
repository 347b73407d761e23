import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { ByRank, Ramp, Steps } from '../scene/looks';

/** A ramp as MapLibre reads it. @param write what stands for a value, where that is more than the number */
export function ramp(
	stops: Ramp,
	write: (value: number) => number | ExpressionSpecification = (value) => value,
): ExpressionSpecification {
	const pairs = stops.flatMap(([zoom, value]) => [zoom, write(value)]);
	return ['interpolate', ['linear'], ['zoom'], ...pairs] as unknown as ExpressionSpecification;
}

/** Steps as MapLibre reads them. */
export function steps(values: Steps): ExpressionSpecification {
	return ['step', ['zoom'], values[0]![1], ...values.slice(1).flat()] as unknown as ExpressionSpecification;
}

/** Ramps by a feature's rank: the zoom must be asked for first, so the ranks stand in its stops. */
export function rampOfRank(
	[first, second, other]: ByRank<Ramp>,
	write: (value: number) => number = (value) => value,
): ExpressionSpecification {
	const pairs = first.flatMap(([zoom, value], i) => [
		zoom,
		['match', ['get', 'rank'], 1, write(value), 2, write(second[i]![1]), write(other[i]![1])],
	]);
	return ['interpolate', ['linear'], ['zoom'], ...pairs] as unknown as ExpressionSpecification;
}

/** Whether a feature's rank is among those that a zoom shows. */
export const rankShown = (ranks: Steps): ExpressionSpecification => ['<=', ['get', 'rank'], steps(ranks)];
