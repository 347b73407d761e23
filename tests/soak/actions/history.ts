import type { Action } from '../action';

/** Back and forward, as long as they stay in this page. */
export const history: Action[] = ([-1, 1] as const).map((by) => ({
	name: by < 0 ? 'goes back' : 'goes forward',
	weight: 2,
	act: ({ page }) =>
		page.evaluate(async (by) => {
			const at = navigation.currentEntry!.index + by;
			if (!navigation.entries()[at]?.sameDocument) return false;
			const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
			window.history.go(by);
			await gone;
			return true;
		}, by),
}));
