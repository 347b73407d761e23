import type { Position } from 'geojson';

/** Basins as the flood labels them. `amur-…` are parts of one that the divides can be asked for apart. */
interface Marker {
	basin: string;
	rivers?: string[];
	lakes?: string[];
	/** Places on unnamed rivers, or in a closed hollow that no river of the sources reaches. */
	places?: Position[];
}

export const MARKERS: Marker[] = [
	{
		basin: 'lena',
		rivers: [
			'lena',
			'vitim',
			'olyokma',
			'nyukzha',
			'tungir',
			'timpton',
			'gonam',
			'chara',
			'aldan',
			'uchur',
			'maya',
		],
	},
	{ basin: 'uda', rivers: ['uda', 'maya-uda', 'tugur'] },
	{ basin: 'amur', rivers: ['amur'], lakes: ['udyl', 'orel'] },
	{
		basin: 'amur-argun',
		rivers: ['argun', 'hailar', 'kerulen', 'khalkha', 'orshun'],
		lakes: ['hulun', 'buir'],
	},
	{ basin: 'amur-shilka', rivers: ['shilka', 'onon', 'ingoda', 'nercha'] },
	{ basin: 'amur-zeya', rivers: ['zeya', 'gilyuy', 'selemdzha'] },
	{ basin: 'amur-bureya', rivers: ['bureya'] },
	{ basin: 'amur-amgun', rivers: ['amgun'], lakes: ['chukchagir'] },
	{ basin: 'amur-sungari', rivers: ['sungari', 'nonni'] },
	{ basin: 'amur-ussuri', rivers: ['ussuri', 'songacha', 'bikin'], lakes: ['khanka'] },
	{ basin: 'japan-sea', rivers: ['suifen', 'tumen'] },
	{ basin: 'yellow-sea', rivers: ['yalu', 'liao', 'huang-he', 'huang-he-2'] },
	{
		basin: 'baikal',
		rivers: ['selenga', 'orkhon', 'eg', 'dzhida', 'chikoy', 'khilok', 'barguzin'],
		lakes: ['baikal', 'khovsgol'],
	},
	{ basin: 'angara', rivers: ['angara', 'irkut', 'oka'] },
	{ basin: 'tuva', rivers: ['greater-yenisei', 'lesser-yenisei', 'khemchik', 'yenisei-above-gorge'] },
	{ basin: 'yenisei', rivers: ['yenisei-below-gorge', 'us', 'abakan'] },
	{ basin: 'katun', rivers: ['katun', 'chuya'] },
	{ basin: 'biya', rivers: ['biya', 'chulyshman'], lakes: ['teletskoye'] },
	{ basin: 'ob', rivers: ['ob', 'tom', 'chulym'] },
	{ basin: 'black-irtysh', rivers: ['black-irtysh', 'kaldzhir', 'burqin'], lakes: ['zaysan', 'markakol'] },
	{ basin: 'bukhtarma', rivers: ['bukhtarma'] },
	{ basin: 'irtysh', rivers: ['irtysh', 'ishim', 'tobol', 'tura'] },
	{ basin: 'ulungur', rivers: ['ulungur'], lakes: ['ulungur'] },
	{ basin: 'uvs', rivers: ['tes'], lakes: ['uvs'] },
	{ basin: 'khovd', rivers: ['khovd', 'zavkhan'], lakes: ['achit', 'khar-us', 'khar', 'khyargas'] },
	{ basin: 'ili', rivers: ['ili', 'tekes', 'kunes', 'kash', 'khorgos'] },
	{ basin: 'balkhash', rivers: ['karatal', 'lepsy', 'ayaguz'], lakes: ['balkhash'] },
	{ basin: 'alakol', rivers: ['emil'], lakes: ['alakol', 'sasykkol'] },
	// The Ebi Nur, the Manas and the desert east of them: one hollow as far as the relief shows.
	{ basin: 'dzungaria', rivers: ['bortala'], lakes: ['ebinur', 'sayram'] },
	{ basin: 'chu', rivers: ['chu'] },
	{ basin: 'talas', rivers: ['talas'] },
	{ basin: 'issyk-kul', lakes: ['issyk-kul'] },
	{ basin: 'syr', rivers: ['naryn', 'kara-darya', 'syr-darya'], lakes: ['song-kol', 'chatyr-kol', 'aral'] },
	{ basin: 'amu', rivers: ['amu-darya', 'panj'], lakes: ['karakul'] },
	{
		basin: 'tarim',
		rivers: ['tarim', 'aksu', 'kokshal', 'yarkand', 'khotan', 'kaidu'],
		lakes: ['bosten', 'lop-nor'],
		// Turfan and Hami are hollows of their own, south of the Tien Shan's crest like the Tarim.
		places: [
			[89.2, 42.6],
			[93.0, 42.5],
			[76.5, 39.5],
			[85.0, 41.9],
		],
	},
	{ basin: 'qinghai', lakes: ['qinghai'], places: [[95.0, 37.0]] },
	{
		basin: 'gobi',
		places: [
			[100.7, 45.05],
			[104.0, 43.5],
			[109.0, 44.0],
			[113.0, 44.5],
			[100.0, 41.5],
		],
	},
];

/**
 * The sea is a marker too, in parts: the Okhotsk rivers too short for the sources drain to the part in front
 * of them. `uda` is the coast from Ulban Bay to Ayan, the coast that the 1689 treaty left undecided.
 */
export const SEAS: { basin: string; within: Position[] }[] = [
	{
		basin: 'uda',
		within: [
			[133, 52.8],
			[137.75, 52.8],
			[137.75, 54.6],
			[142, 55.0],
			[138.18, 56.46],
			[133, 58],
			[133, 52.8],
		],
	},
	{
		basin: 'amur',
		within: [
			[137.75, 52.8],
			[143, 52.8],
			[143, 54.7],
			[137.75, 54.6],
			[137.75, 52.8],
		],
	},
	// North of Ayan the Okhotsk slope counts with the Lena: the divide wanted is that of the Uda's side.
	{
		basin: 'lena',
		within: [
			[138.18, 56.46],
			[142, 55.0],
			[152, 57],
			[152, 63],
			[133, 63],
			[133, 58],
			[138.18, 56.46],
		],
	},
];

/** Where the Yenisei leaves the Tuva basin through the Sayan. */
export const SAYAN_GORGE: Position = [92.2, 51.95];
