import type { RouteKind } from './vocabulary';
import { overlap } from './interval';
import type { Route } from './model';

/** The legs of a route that a year shows. */
export interface ShownRoute {
	route: Route;
	legs: Route['legs'];
	/** Whether a leg of it begins in the year. */
	fresh: boolean;
}

/** The routes that a year shows, each as far as it went by then. */
export function routesAt(routes: readonly Route[], year: number, kinds: readonly RouteKind[]): ShownRoute[] {
	const span = { from: `${year}-01-01`, to: `${year + 1}-01-01` };
	return routes.flatMap((route) => {
		if (!kinds.includes(route.kind)) return [];
		const legs = route.legs.filter((leg) => overlap(leg, span));
		const fresh = legs.some(({ from }) => from >= span.from);
		return legs.length > 0 ? [{ route, legs, fresh }] : [];
	});
}
