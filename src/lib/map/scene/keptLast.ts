/** So many are kept: a page's maps in all its languages, and a window in which years pass. */
const KEPT = 12;

/**
 * What is kept under a key; made where there is nothing. What was asked for longest ago goes first.
 *
 * @param items what is kept, in the order in which it was asked for
 */
export function keptLast<Item>(items: Map<string, Item>, key: string, make: () => Item): Item {
	const item = items.get(key) ?? make();
	// Taken out and put back: the order of a map is that of putting in.
	items.delete(key);
	items.set(key, item);
	if (items.size > KEPT) items.delete(items.keys().next().value!);
	return item;
}
