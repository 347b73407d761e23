/** The kinds of JSON values that stand at a path, and whether every thing that could have it there has it. */
interface Member {
	kinds: Set<string>;
	always: boolean;
}

/** Members whose names are ids: what stands under them is of one form. */
const BY_ID = new Set(['counted', 'tenures']);

/**
 * How the form of JSON files broke: members that every thing had and some have no more, and values of another kind. What
 * not all had was never promised, and what is new breaks nothing.
 *
 * @returns paths, `catalogue.instruments[].year`, in order
 */
export function formBreaks(before: unknown, now: unknown): string[] {
	const [was, is] = [formOf(before), formOf(now)];
	return [...was]
		.filter(([path, { kinds, always }]) => {
			const member = is.get(path);
			// Nothing of the kind is there any more: nothing is promised of it, and an id that is gone says so itself.
			if (!member) return always && is.has(parentOf(path)) && hasItems(is, parentOf(path));
			return (always && !member.always) || [...member.kinds].some((kind) => !kinds.has(kind));
		})
		.map(([path]) => path)
		.sort();
}

const parentOf = (path: string): string => path.replace(/(\.[^.[\]]+|\[\])$/, '');
const hasItems = (form: ReadonlyMap<string, Member>, path: string): boolean =>
	form.get(path)?.kinds.has('object') ?? false;

function formOf(whole: unknown): Map<string, Member> {
	const form = new Map<string, Member>();
	const times = new Map<string, number>();
	const walk = (value: unknown, path: string): void => {
		const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
		const member = form.get(path) ?? { kinds: new Set(), always: true };
		member.kinds.add(kind);
		form.set(path, member);
		times.set(path, (times.get(path) ?? 0) + 1);
		if (Array.isArray(value)) {
			for (const item of value) walk(item, `${path}[]`);
		} else if (kind === 'object') {
			const byId = BY_ID.has(path.split('.').at(-1)!);
			for (const [key, item] of Object.entries(value as object))
				walk(item, byId ? `${path}.{}` : `${path}.${key}`);
		}
	};
	walk(whole, '');
	for (const [path, member] of form)
		if (!path.endsWith('[]') && path !== '') member.always = times.get(path) === times.get(parentOf(path));
	return form;
}
