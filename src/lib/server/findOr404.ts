import { error } from '@sveltejs/kit';

/**
 * One of some things of the record by its id.
 *
 * @param kind what they are, for the message
 * @throws a 404 where there is none of this id
 */
export function findOr404<Thing extends { id: string }>(
	things: readonly Thing[],
	id: string,
	kind: 'instrument' | 'place' | 'land',
): Thing {
	return things.find((one) => one.id === id) ?? error(404, `No ${kind} here is called “${id}”.`);
}
