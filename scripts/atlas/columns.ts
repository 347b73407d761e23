/** Ideographs and their marks take two places of a terminal. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/g;
const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Rows as columns of a terminal, the header first and underlined. Numbers stand to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
	const [header = [], ...body] = rows;
	const widths = header.map((_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? ''))));
	const numeric = header.map((_, i) => body.every((row) => /^-?[\d.]*$/.test(row[i] ?? '')));
	const line = (row: readonly string[]) =>
		row
			.map((text, i) => {
				const space = ' '.repeat(widths[i]! - widthOf(text));
				return numeric[i] ? space + text : text + space;
			})
			.join('  ')
			.trimEnd();
	const rule = widths.map((width) => '─'.repeat(width)).join('  ');
	return `${[line(header), rule, ...body.map(line)].join('\n')}\n`;
}
