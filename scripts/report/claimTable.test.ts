import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { Claim } from '../../src/lib/atlas/model.ts';
import { readCatalogue } from '../../src/lib/server/readRecord.ts';
import { claimTable } from './claimTable.ts';

/** The cells of the only row of a table with one claim. */
function cellsOf(claim: Partial<Claim>): string[] {
	const table = claimTable({
		instruments: [
			{
				short: 'Aigun',
				claims: [
					{
						id: 'c',
						what: 'Land',
						km2: 1,
						source: 's',
						certainty: 'found',
						transfers: [],
						parcels: [],
						...(!claim.computed && { noLand: 'dispute' as const }),
						why: 'Why.',
						...claim,
					},
				],
			},
		],
		sources: [{ id: 's', title: 'A book', url: 'https://a.example/', kind: 'study', status: 'found' }],
	});
	const [row = ''] = table.split('\n').filter((line) => line.startsWith('| Aigun '));
	return row.slice(2, -2).split(' | ');
}

test.each([
	[0.74, '0.74'],
	[1.6, '1.6'],
	[4.7, '4.7'],
	[407, '407'],
	[1122, '1,122'],
	[3462, '3,462'],
	[170500, '170,500'],
	[1564116, '1,564,116'],
	// Intl cuts to three decimals unless told not to.
	[0.12345, '0.12345'],
])('a published %d is printed as %s', (km2, figure) => {
	expect(cellsOf({ km2 })[2]).toBe(`${figure} ([A book](https://a.example/))`);
});

it('says how the source qualifies its figure', () => {
	expect(cellsOf({ km2: 1400, qualifier: 'more than' })[2]).toMatch(/^more than 1,400 \(/);
});

test.each([
	// Three significant figures from 1,000 km² up, whole km² from 100, two significant figures below.
	[1564116, '1,560,000'],
	[273.4, '273'],
	[14.74, '15'],
	[4.66, '4.7'],
	[0.744, '0.74'],
])('a computed %d is printed as %s', (areaKm2, figure) => {
	const computed = { areaKm2, lowKm2: areaKm2, highKm2: areaKm2 };
	expect(cellsOf({ computed }).slice(3, 5)).toEqual([figure, `${figure}–${figure}`]);
});

it('says by how much the figure is missed, and whether it lies in the interval', () => {
	const computed = { areaKm2: 1200, lowKm2: 1050, highKm2: 1350 };
	const compared = (km2: number) => cellsOf({ km2, computed }).slice(3, 7);
	expect(compared(1350)).toEqual(['1,200', '1,050–1,350', '−150', 'yes']);
	expect(compared(1350.1)).toEqual(['1,200', '1,050–1,350', '−150', 'no']);
	expect(compared(1049.9)).toEqual(['1,200', '1,050–1,350', '+150', 'no']);
	expect(cellsOf({ km2: 1350 }).slice(3, 7)).toEqual(['no such land: land in dispute', '', '', '']);
});

/** The record as it is written by hand: every scalar is the text that stands in the file. */
const written = (file: string) => parse(readFileSync(`geodata/${file}`, 'utf8'), { schema: 'failsafe' });

const instruments: {
	file: string;
	short: string;
	claims?: { what: string; km2: string; qualifier?: string; source: string }[];
}[] = readdirSync('geodata/instruments').map((file) => ({ file, ...written(`instruments/${file}`) }));
const titles = new Map(
	(written('sources.yaml') as { id: string; title: string }[]).map(({ id, title }) => [id, title]),
);
const claims = instruments.flatMap(({ file, short, claims = [] }) =>
	claims.map((claim) => ({ file, short, ...claim, title: titles.get(claim.source)! })),
);

test.each(claims)('$file: the table says $km2 for “$what”', ({ short, what, km2, qualifier, title }) => {
	const rows = claimTable(readCatalogue()).split('\n');
	const [row, ...more] = rows.filter(
		(line) => line.startsWith(`| ${short} | ${what} | `) && line.includes(` ([${title}](`),
	);
	expect(more).toEqual([]);
	const published = row!.split(' | ')[2]!.split(' ([')[0]!;
	const ungrouped = published.replaceAll(/(?<=\d),(?=\d{3})/g, '');
	expect(ungrouped).toBe(qualifier ? `${qualifier} ${km2}` : km2);
});

it('the record has published figures, so that the test above holds something', () => {
	expect(claims.length).toBeGreaterThan(40);
});
