import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryReader } from '../atlas/address/query';
import { readWord, readYearText } from '../atlas/address/values';
import { bibtexText, citeAsBibtex, citeAsRis, citeInWords, oneLine, type CitedState } from './citation';

const state: CitedState = {
	atlas: 'The Shifting Frontier',
	id: 'shifting-frontier',
	title: 'Treaty of Aigun, 1858',
	url: 'https://example.org/?year=1858&treaty=aigun-1858',
	version: '5d53e6c430c2',
	dated: '2025-11-25',
	accessed: '2026-01-05',
	licence: 'ODbL 1.0',
	lang: 'en',
};

/** Texts full of what the formats mean something by. */
const text = fc
	.array(fc.oneof(fc.constantFrom(...'\\{}$&#^_~%\n\r\t \u2028"@,='), fc.string({ unit: 'grapheme' })))
	.map((parts) => parts.join(''));

test('in words: state, version, day and address', () => {
	expect(citeInWords(state)).toBe(
		'The Shifting Frontier: Treaty of Aigun, 1858. Data version 5d53e6c430c2 of 25 November 2025, ODbL 1.0. ' +
			'https://example.org/?year=1858&treaty=aigun-1858 (accessed 5 January 2026).',
	);
});

describe('BibTeX', () => {
	test('is a @misc entry', () => {
		expect(citeAsBibtex(state)).toBe(
			[
				'@misc{shifting-frontier-1858-aigun-1858-5d53e6c430c2,',
				'  title        = {{Treaty of Aigun, 1858}},',
				'  howpublished = {{The Shifting Frontier}},',
				'  key          = {{The Shifting Frontier}},',
				'  year         = {2025},',
				'  date         = {2025-11-25},',
				'  url          = {https://example.org/?year=1858\\&treaty=aigun-1858},',
				'  urldate      = {2026-01-05},',
				'  note         = {Data version 5d53e6c430c2, ODbL 1.0},',
				'  langid       = {english},',
				'}',
				'',
			].join('\n'),
		);
	});

	test('an address leads to the same state where a style takes its `\\&` literally', () => {
		const [, url = ''] = /url\s+= \{(.*)\},/.exec(citeAsBibtex(state)) ?? [];
		expect(url).not.toMatch(/(?<!\\)&/);
		const { parameters } = queryReader(['year', 'treaty'])(url.split('?')[1]!);
		const [year, treaty] = parameters.map(({ value }) => value);
		expect(readYearText(year!)).toEqual({ year: 1858, plain: true });
		expect(readWord(treaty!)).toBe('aigun-1858');
	});

	test('escaped text reads back as it was', () => {
		fc.assert(
			fc.property(text, (given) => {
				expect(unescape(bibtexText(given))).toBe(oneLine(given));
			}),
		);
	});

	test('stays one entry whatever the title, address and version are', () => {
		fc.assert(
			fc.property(text, text, text, (title, url, version) => {
				const entry = citeAsBibtex({ ...state, title, url, version });
				// Depth falls to zero at the entry's last brace and not before.
				let depth = 0;
				const zeros: number[] = [];
				for (const [i, character] of [...entry].entries()) {
					if (character === '{') depth++;
					if (character === '}' && --depth === 0) zeros.push(i);
					expect(depth).toBeGreaterThanOrEqual(0);
				}
				expect(zeros).toEqual([[...entry].length - 2]);
				expect(entry.split('\n')).toHaveLength(12);
				expect(entry).toMatch(/^@misc\{[A-Za-z0-9-]+,\n/);
			}),
		);
	});
});

describe('RIS', () => {
	test('begins with its type and ends with ER', () => {
		const lines = citeAsRis(state).split('\r\n');
		expect(lines[0]).toBe('TY  - DATA');
		expect(lines).toContain('TI  - Treaty of Aigun, 1858');
		expect(lines).toContain('T2  - The Shifting Frontier');
		expect(lines).toContain('DA  - 2025/11/25');
		expect(lines).toContain('UR  - https://example.org/?year=1858&treaty=aigun-1858');
		expect(lines).toContain('Y2  - 2026/01/05');
		expect(lines).toContain('N1  - Data version 5d53e6c430c2, ODbL 1.0');
		expect(lines.slice(-2)).toEqual(['ER  - ', '']);
	});

	test('has a tag on every line whatever the title, address and version are', () => {
		fc.assert(
			fc.property(text, text, text, (title, url, version) => {
				const record = citeAsRis({ ...state, title, url, version });
				const lines = record.split(/\r\n|[\r\n\u2028\u2029]/);
				expect(lines.pop()).toBe('');
				expect(lines.map((line) => line.slice(0, 6))).toEqual(
					['TY', 'TI', 'T2', 'PY', 'DA', 'Y2', 'UR', 'ET', 'N1', 'LA', 'ER'].map((tag) => `${tag}  - `),
				);
			}),
		);
	});
});

/** What LaTeX prints for an escaped text. */
function unescape(given: string): string {
	const names: Record<string, string> = {
		backslash: '\\',
		braceleft: '{',
		braceright: '}',
		asciicircum: '^',
		asciitilde: '~',
	};
	return given.replace(
		/\\(?:text(\w+)\{\}|(.))/gu,
		(_, name?: string, one?: string) => one ?? names[name ?? ''] ?? '?',
	);
}
