import { OPEN_END, type Holding } from '../../src/lib/atlas/model.ts';
import type { Lang } from '../../src/lib/atlas/vocabulary.ts';
import type { Atlas } from '../../src/lib/data/atlas.ts';
import { csv, type Cell } from '../../src/lib/data/exports/csv.ts';
import type { TransferProperties } from '../../src/lib/data/exports/transferFeatures.ts';
import { transferTable } from '../../src/lib/data/exports/transferTable.ts';
import { holdingInWords, polityNames } from '../../src/lib/i18n/holding.ts';
import { knowEveryMessage } from '../../src/lib/i18n/everyMessage.ts';
import { columns } from './columns.ts';
import type { Asked, Format } from './question.ts';

type Row = Record<string, unknown>;

/**
 * What the atlas answers, as text to print.
 *
 * @throws RangeError as the atlas does
 */
export function answer(atlas: Atlas, asked: Asked, format: Format, lang: Lang): string {
	const layer = layerOf(atlas, asked);
	if (format === 'geojson') return `${JSON.stringify(layer)}\n`;
	const rows = layer.features.map(({ properties }) => properties as unknown as Row);
	if (format === 'csv')
		return asked.command === 'transfers'
			? transferTable(rows as unknown as TransferProperties[])
			: table(rows);
	if (rows.length === 0) return `${NOTHING[asked.command]}\n`;
	knowEveryMessage();
	return columns(inWords(atlas, asked.command, rows, lang));
}

const NOTHING: Record<Asked['command'], string> = {
	history: 'The record has no land there: it is water, or beyond its frame.',
	snapshot: 'The record has nothing on that day.',
	transfers: 'Nothing was moved in that time.',
	frontier: 'The two sides had no line between them on that day.',
};

function layerOf(atlas: Atlas, asked: Asked) {
	switch (asked.command) {
		case 'history':
			return atlas.history(asked.lon, asked.lat);
		case 'snapshot':
			return atlas.snapshot(asked.day);
		case 'frontier':
			return atlas.frontier(asked.day);
		case 'transfers':
			return atlas.transfers(asked.from, asked.to);
	}
}

/** All properties, a column each. */
function table(rows: readonly Row[]): string {
	const [first] = rows;
	if (!first) return '';
	const names = Object.keys(first);
	return csv([names, ...rows.map((row) => names.map((name) => (row[name] ?? '') as Cell))]);
}

/** The rows that a reader wants, with names for ids and the header first. */
function inWords(
	{ catalogue }: Atlas,
	command: Asked['command'],
	rows: readonly Row[],
	lang: Lang,
): string[][] {
	const names = polityNames(catalogue.polities);
	const acts = new Map(catalogue.instruments.map((act) => [act.id, act.names[lang]]));
	const act = (row: Row) => acts.get(String(row.instrument)) ?? '';
	const held = (row: Row, way: '' | 'from' | 'to' = '') =>
		holdingInWords(
			(way === ''
				? { polity: row.polity, controller: row.controller, status: row.status }
				: {
						polity: row[way],
						controller: row[`${way}Controller`],
						status: row[`${way}Status`],
					}) as Holding,
			names,
			lang,
		);
	const nameOf = (id: unknown) => names.get(String(id))?.[lang] ?? String(id);
	const km2 = (row: Row) => Number(row.areaKm2).toFixed(0);
	switch (command) {
		case 'history':
			return [
				['from', 'until', 'holder', 'by'],
				...rows.map((row) => [
					String(row.from),
					row.to === OPEN_END ? '' : String(row.to),
					held(row),
					act(row),
				]),
			];
		case 'snapshot':
			return [['holder', 'side', 'km²'], ...rows.map((row) => [held(row), String(row.side), km2(row)])];
		case 'transfers':
			return [
				['day', 'by', 'from', 'to', 'km²'],
				...rows.map((row) => [String(row.day), act(row), held(row, 'from'), held(row, 'to'), km2(row)]),
			];
		case 'frontier':
			return [
				['between', 'and', 'line of', 'certainty', '± km'],
				// Many a border meets a third between its ends: a reader wants it once.
				...distinct(
					rows.map((row) => [
						nameOf(row.left),
						nameOf(row.right),
						act(row),
						String(row.certainty ?? ''),
						String(row.km ?? ''),
					]),
				),
			];
	}
}

const distinct = (rows: string[][]): string[][] => [
	...new Map(rows.map((row) => [row.join('\t'), row])).values(),
];
