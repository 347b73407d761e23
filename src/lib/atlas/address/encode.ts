import { formatView } from '../../geo/view';
import { NONE } from './fields';
import { defaultLink, type LinkDefaults, type LinkState } from './link';
import { formatRound } from './round';

/**
 * Writes a state as a query with its `?`, in canonical order, without what is default; `''` when all is.
 * Law: `decodeLink(encodeLink(s)).state` equals `s` for every valid `s`. Never throws.
 */
export function encodeLink(state: LinkState, form: LinkDefaults): string {
	const plain = defaultLink(form);
	const parts: string[] = [];
	// What is chosen would bring its own year, so beside it the year is always written.
	if (state.date !== null) parts.push(`date=${state.date}`);
	else if (state.year !== plain.year || state.treaty !== null || state.picked !== null)
		parts.push(`year=${state.year}`);
	if (state.treaty !== null) parts.push(`treaty=${escapeId(state.treaty)}`);
	if (state.picked !== null) parts.push(`${state.picked.kind}=${escapeId(state.picked.id)}`);
	if (state.map !== null) parts.push(`map=${formatView(state.map)}`);
	if (state.from !== null) parts.push(`from=${state.from}`);
	if (state.look !== plain.look) parts.push(`look=${state.look}`);
	if (state.sum !== null) parts.push(`sum=${listOf(state.sum)}`);
	if (state.figure !== null) parts.push(`figure=${state.figure}`);
	if (state.reading !== plain.reading) parts.push(`reading=${state.reading}`);
	if (state.days !== plain.days) parts.push(`days=${state.days}`);
	if (state.events.length !== plain.events.length) parts.push(`events=${listOf(state.events)}`);
	if (state.routes.length !== plain.routes.length) parts.push(`routes=${listOf(state.routes)}`);
	if (state.names !== plain.names) parts.push(`names=${state.names}`);
	if (state.view !== plain.view) parts.push(`view=${state.view}`);
	if (state.tour !== null) parts.push(`tour=${escapeId(state.tour)}`);
	if (state.quiz !== null) parts.push(`quiz=${formatRound(state.quiz)}`);
	if (state.lang !== plain.lang) parts.push(`lang=${state.lang}`);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Half of a surrogate pair, which no id has, could not be escaped. */
const escapeId = (id: string): string => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));

const listOf = (words: readonly string[]): string => (words.length > 0 ? words.join(',') : NONE);
