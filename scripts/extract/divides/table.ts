import type { Position } from 'geojson';

export interface Divide {
	id: string;
	/** What lies on either side, as the map says it. */
	between: [string, string];
	/** Basins of `basins.ts` on either side; `amur` stands for all its parts too. */
	sides: [string[], string[]];
	/** Ends: a place to cut the line at, `coast` to end it on the shore, or nothing for where the basins part. */
	from?: Position | 'coast';
	to?: Position | 'coast';
	/** Move the ends to the modern border's nearest vertex, if it is this near, km. */
	toBorderKm?: number;
}

const AMUR = [
	'amur',
	'amur-argun',
	'amur-shilka',
	'amur-zeya',
	'amur-bureya',
	'amur-amgun',
	'amur-sungari',
	'amur-ussuri',
];
const OB = ['katun', 'biya', 'ob'];
const IRTYSH = ['irtysh', 'black-irtysh', 'bukhtarma'];
/** The closed basins of western Mongolia. */
const LAKES = ['uvs', 'khovd'];
const OUT_OF_ILI = ['tarim', 'dzungaria', 'balkhash', 'issyk-kul', 'chu', 'alakol'];
const KHAN_TENGRI: Position = [80.1744, 42.21084];

/**
 * The drainage divides that the treaties and the map use. Direction: as listed by `from` and `to`, else from
 * west to east.
 */
export const DIVIDES: Divide[] = [
	// The Stanovoy and its ends: 1689, and what it left open. The eastern half of the first is replaced in
	// `index.ts` by the region line, which is the better drawing there.
	{ id: 'lena--amur', between: ['lena', 'amur'], sides: [['lena'], AMUR] },
	{ id: 'lena--uda', between: ['lena', 'uda'], sides: [['lena'], ['uda']], to: 'coast' },
	{ id: 'amur--uda', between: ['amur', 'uda'], sides: [AMUR, ['uda']], to: 'coast' },

	// Transbaikalia and Mongolia.
	{ id: 'baikal--amur', between: ['baikal', 'amur'], sides: [['baikal'], AMUR] },
	{ id: 'baikal--tuva', between: ['baikal', 'tuva'], sides: [['baikal'], ['tuva']] },
	{
		id: 'argun--nonni',
		between: ['argun', 'nonni'],
		sides: [['amur-argun'], ['amur-sungari']],
	},
	{ id: 'argun--shilka', between: ['argun', 'shilka'], sides: [['amur-argun'], ['amur-shilka']] },
	{ id: 'zeya--bureya', between: ['zeya', 'bureya'], sides: [['amur-zeya'], ['amur-bureya']] },
	{ id: 'ussuri--sea', between: ['ussuri', 'sea'], sides: [['amur-ussuri'], ['sea', 'japan-sea']] },

	// The Sayan, the Tannu-Ola and the Altai.
	{
		id: 'sayan',
		between: ['tuva', 'yenisei'],
		sides: [
			['tuva', 'baikal'],
			['yenisei', 'angara'],
		],
		to: [100.6, 51.72],
		toBorderKm: 15,
	},
	{ id: 'tuva--ob', between: ['tuva', 'ob'], sides: [['tuva'], OB] },
	{ id: 'tannu-ola', between: ['tuva', 'lakes'], sides: [['tuva'], LAKES] },
	{ id: 'ob--lakes', between: ['ob', 'lakes'], sides: [OB, LAKES] },
	{ id: 'katun--bukhtarma', between: ['katun', 'bukhtarma'], sides: [['katun'], ['bukhtarma']] },
	{
		id: 'bukhtarma--black-irtysh',
		between: ['bukhtarma', 'black-irtysh'],
		sides: [['bukhtarma'], ['black-irtysh']],
		toBorderKm: 15,
	},
	{ id: 'altai', between: ['irtysh', 'lakes'], sides: [[...IRTYSH, 'ulungur'], LAKES], toBorderKm: 15 },
	{ id: 'tarbagatai', between: ['irtysh', 'alakol'], sides: [IRTYSH, ['alakol', 'dzungaria']] },

	// The Ili and the Tien Shan.
	{
		id: 'ili-rim',
		between: ['ili', 'ebi-nur and tarim'],
		sides: [['ili'], OUT_OF_ILI],
		from: [80.2, 44.9],
		to: KHAN_TENGRI,
		toBorderKm: 20,
	},
	{
		id: 'balkhash--dzungaria',
		between: ['balkhash', 'dzungaria'],
		sides: [['balkhash', 'alakol'], ['dzungaria']],
	},
	{ id: 'ili--chu', between: ['ili', 'chu'], sides: [['ili'], ['chu', 'issyk-kul']] },
	{
		id: 'naryn--tarim',
		between: ['naryn', 'tarim'],
		sides: [['syr', 'amu', 'issyk-kul'], ['tarim']],
		from: [73.6, 39.46],
		to: KHAN_TENGRI,
		toBorderKm: 8,
	},
	{
		id: 'tien-shan',
		between: ['ili and dzungaria', 'tarim'],
		sides: [['ili', 'dzungaria'], ['tarim']],
		from: KHAN_TENGRI,
		to: [96, 42.7],
		toBorderKm: 15,
	},
];
