/** Prints a table as Markdown, first column of words, the others of figures; docs/performance.md takes it over as it is. */
export function printTable(
	title: string,
	head: readonly string[],
	rows: readonly (readonly string[])[],
): void {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
	console.log(`\n### ${title}\n`);
	console.log([head, rule, ...rows].map(line).join('\n'));
}

/** A figure with three digits that count, and all of its whole part. */
export function figure(value: number): string {
	if (Number.isNaN(value)) return '–';
	if (value === 0) return '0';
	return Math.abs(value) >= 100
		? Math.round(value).toLocaleString('en')
		: String(Number(value.toPrecision(Math.abs(value) < 0.1 ? 1 : 3)));
}

/** A figure beside the one it is held against. */
export function ratio(value: number, against: number): string {
	return value === against ? '×1' : against === 0 ? '–' : `×${figure(value / against)}`;
}
