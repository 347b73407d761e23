import type { ClientInit } from '@sveltejs/kit';
import { withoutDoubledSlashes } from '$lib/app/doubledSlashes';

/**
 * An address like `https://host//?year=1858` finds the page, but a path that is made of it would begin with two slashes
 * and name another host. The page opens at the right address instead, and nothing else is begun.
 */
export const init: ClientInit = () => {
	const { pathname, search, hash } = location;
	const right = withoutDoubledSlashes(pathname);
	if (right === pathname) return;
	location.replace(right + search + hash);
	return new Promise<void>(() => {});
};
