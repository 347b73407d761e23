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

/**
 * The same under a key of several parts, for something that it is worked out from: what was kept goes with that.
 *
 * @param stores what is kept, by what it is worked out from
 */
export function keptLastOf<Owner extends object, Item>(
	stores: WeakMap<Owner, Map<string, Item>>,
	owner: Owner,
	key: readonly unknown[],
	make: () => Item,
): Item {
	const items = stores.get(owner) ?? new Map<string, Item>();
	stores.set(owner, items);
	return keptLast(items, JSON.stringify(key), make);
}
