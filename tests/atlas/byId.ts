/** Something of a list, by its id. @throws when it is not there, so that no test passes on nothing */
export function byId<One extends { id: string }>(list: readonly One[], id: string): One {
	const found = list.find((one) => one.id === id);
	if (!found) throw new Error(`the record of the tests has no ${id}`);
	return found;
}
