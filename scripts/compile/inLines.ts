/**
 * A value as JSON without indents, with a line for each item of a list, so that a change shows as the lines of
 * what changed.
 */
export function inLines(value: object): string {
	return `${linesOf(value)}\n`;
}

function linesOf(value: unknown): string {
	if (Array.isArray(value)) {
		const items = value.map((item) => JSON.stringify(item));
		return items.length > 0 ? `[\n${items.join(',\n')}\n]` : '[]';
	}
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	// As in JSON.stringify, what is undefined is left out.
	const entries = Object.entries(value).filter(([, item]) => item !== undefined);
	return `{\n${entries.map(([key, item]) => `${JSON.stringify(key)}:${linesOf(item)}`).join(',\n')}\n}`;
}
