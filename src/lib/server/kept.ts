/** What is kept under a key; made where there is nothing yet. */
export function kept<Key, Value>(
	store: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
	key: Key,
	make: () => Value,
): Value {
	const value = store.get(key) ?? make();
	store.set(key, value);
	return value;
}
