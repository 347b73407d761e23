import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from './csv';

test('quotes what needs it and nothing else', () => {
	expect(csv([['a', 'b, c', 'd "e"', 1.5, ['f', 'g'], 'h\ni', '']])).toBe(
		'a,"b, c","d ""e""",1.5,f; g,"h\ni",\r\n',
	);
});

test('reads back as it was', () => {
	const cell = fc.array(fc.oneof(fc.constantFrom(...'",\r\n;'), fc.string())).map((parts) => parts.join(''));
	const table = fc
		.integer({ min: 1, max: 5 })
		.chain((width) =>
			fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
		);
	fc.assert(
		fc.property(table, (rows) => {
			expect(read(csv(rows))).toEqual(rows);
		}),
	);
});

/** RFC 4180, read one character at a time. */
function read(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let quoted = false;
	for (let i = 0; i < text.length; i++) {
		const character = text[i];
		if (quoted && character === '"' && text[i + 1] === '"') cell += text[i++];
		else if (character === '"') quoted = !quoted;
		else if (!quoted && character === ',') {
			row.push(cell);
			cell = '';
		} else if (!quoted && character === '\r' && text[i + 1] === '\n') {
			rows.push([...row, cell]);
			row = [];
			cell = '';
			i++;
		} else cell += character;
	}
	return rows;
}
