import { building } from '$app/environment';
import type { Lang } from '$lib/atlas/vocabulary';
import { buildThread } from './buildThread';
import { kept } from './kept';
import { drawTreatyCard, type Cards } from './treatyCards';

/** Cards that are being drawn beside the pages, by instrument. The build asks for each card once. */
const begun = new Map<string, Promise<Cards>>();

/** Has the cards of an instrument drawn while the build writes its pages: it asks for them long after those. */
export function drawCardsAhead(id: string): void {
	if (building) void cardsOf(id).catch(() => {});
}

/** The card of an instrument's page in a language, a PNG. @throws a 404 where there is no such instrument */
export async function treatyCard(id: string, lang: Lang): Promise<Uint8Array> {
	// In development only those that are looked at are drawn.
	return building ? (await cardsOf(id))[lang]! : drawTreatyCard(id, lang);
}

const cardsOf = (id: string): Promise<Cards> => kept(begun, id, () => buildThread.run('treatyCards', id));
