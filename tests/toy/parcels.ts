/** Who held the toy parcels. Each row: first day, sovereign, instrument, status, controller. */
import { OPEN_END, type Tenure } from '../../src/lib/atlas/model';
import type { Status } from '../../src/lib/atlas/vocabulary';

type Row = [from: string, polity: string, by: string, status?: Status, controller?: string];

const russia: Row[] = [
	['1640-01-01', 'tsardom', 'record-1640'],
	['1721-11-02', 'empire', 'succession-russia'],
	['1917-11-07', 'soviet-russia', 'succession-russia'],
	['1922-12-30', 'ussr', 'succession-russia'],
	['1991-12-26', 'federation', 'succession-russia'],
];
const china: Row[] = [
	['1640-01-01', 'qing', 'record-1640'],
	['1912-02-12', 'roc', 'succession-china'],
	['1949-10-01', 'prc', 'succession-china'],
];

/** A line of states from a day on, its first step put down to `by`. */
function since(line: Row[], day: string, by: string): Row[] {
	const current = line.findLast((row) => row[0] <= day) ?? line[0];
	if (!current) return [];
	return [[day, current[1], by], ...line.filter((row) => row[0] > day)];
}
/** A line of states until a day (exclusive). */
const until = (line: Row[], day: string): Row[] => line.filter((row) => row[0] < day);

export const parcels: { letter: string; id: string; name: string; rows: Row[] }[] = [
	{ letter: 'R', id: 'siberia', name: 'Siberia', rows: russia },
	{
		letter: 'U',
		id: 'uda',
		name: 'The Uda land',
		rows: [
			['1640-01-01', 'none', 'record-1640', 'claimed'],
			['1689-09-07', 'none', 'nerchinsk-1689', 'undelimited'],
			...since(russia, '1858-05-28', 'aigun-1858'),
		],
	},
	{
		letter: 'A',
		id: 'amur-left-bank',
		name: 'Left bank of the Amur',
		rows: [
			['1640-01-01', 'none', 'record-1640', 'claimed'],
			['1689-09-07', 'qing', 'nerchinsk-1689'],
			...since(russia, '1858-05-28', 'aigun-1858'),
		],
	},
	{
		letter: 'V',
		id: 'sixty-four-villages',
		name: 'The Sixty-Four Villages',
		rows: [
			['1640-01-01', 'none', 'record-1640', 'claimed'],
			['1689-09-07', 'qing', 'nerchinsk-1689'],
			['1858-05-28', 'empire', 'aigun-1858', 'sovereign', 'qing'],
			...since(russia, '1900-07-21', 'villages-1900'),
		],
	},
	{
		letter: 'P',
		id: 'ussuri-sea',
		name: 'From the Ussuri to the sea',
		rows: [
			['1640-01-01', 'qing', 'record-1640'],
			['1858-05-28', 'joint', 'aigun-1858', 'joint'],
			...since(russia, '1860-11-14', 'peking-1860'),
		],
	},
	{
		letter: 'Z',
		id: 'balkhash',
		name: 'Out to Balkhash',
		rows: [
			['1640-01-01', 'zunghar', 'record-1640'],
			['1757-06-01', 'qing', 'zunghar-1757', 'claimed'],
			...until(since(russia, '1864-10-07', 'tarbagatai-1864'), '1991-12-16'),
			['1991-12-16', 'kazakhstan', 'kazakhstan-1991'],
		],
	},
	{
		letter: 'I',
		id: 'ili',
		name: 'Ili, returned',
		rows: [
			['1640-01-01', 'zunghar', 'record-1640'],
			['1757-06-01', 'qing', 'zunghar-1757'],
			['1871-07-04', 'qing', 'ili-1871', 'occupied', 'empire'],
			...since(china, '1882-03-22', 'stpetersburg-1881'),
		],
	},
	{
		letter: 'J',
		id: 'ili-west',
		name: 'Ili, the western strip kept',
		rows: [
			['1640-01-01', 'zunghar', 'record-1640'],
			['1757-06-01', 'qing', 'zunghar-1757'],
			['1871-07-04', 'qing', 'ili-1871', 'occupied', 'empire'],
			...until(since(russia, '1881-02-24', 'stpetersburg-1881'), '1991-12-16'),
			['1991-12-16', 'kazakhstan', 'kazakhstan-1991'],
		],
	},
	{
		letter: 'T',
		id: 'tuva',
		name: 'Tuva',
		rows: [
			['1640-01-01', 'none', 'record-1640', 'claimed'],
			['1727-10-21', 'qing', 'kyakhta-1727'],
			['1912-02-12', 'roc', 'succession-china', 'protectorate', 'empire'],
			['1921-08-14', 'tuva', 'tuva-1921'],
			...since(russia, '1944-10-11', 'tuva-1944'),
		],
	},
	{
		letter: 'M',
		id: 'mongolia',
		name: 'Mongolia',
		rows: [
			['1640-01-01', 'none', 'record-1640', 'claimed'],
			['1727-10-21', 'qing', 'kyakhta-1727'],
			['1912-02-12', 'mongolia', 'succession-china', 'protectorate', 'empire'],
			['1921-07-11', 'mongolia', 'mongolia-1921'],
		],
	},
	{ letter: 'Q', id: 'china', name: 'The rest of China', rows: china },
	{
		letter: 'H',
		id: 'heixiazi',
		name: 'Heixiazi',
		rows: [
			...until(china, '1929-11-26'),
			// Held without title: the sovereign stays, the controller is the Soviet, then the Russian state.
			['1929-11-26', 'roc', 'heixiazi-1929', 'occupied', 'ussr'],
			['1949-10-01', 'prc', 'succession-china', 'occupied', 'ussr'],
			['1991-12-26', 'prc', 'succession-russia', 'occupied', 'federation'],
			...since(china, '2008-10-14', 'east-1991'),
		],
	},
	{ letter: 'K', id: 'korea', name: 'Korea', rows: [['1640-01-01', 'korea', 'record-1640']] },
];

/** Rows into tenures: each ends where the next begins. */
export function tenuresOf(rows: Row[]): Tenure[] {
	return rows.map(([from, polity, by, status = 'sovereign', controller = polity], i) => ({
		from,
		to: rows[i + 1]?.[0] ?? OPEN_END,
		polity,
		controller,
		status,
		by,
		sources: ['toy'],
	}));
}
