import type { Position } from 'geojson';

/** Follow a modern border that runs in the river, between the vertices nearest to two places. */
interface BorderLeg {
	border: string;
	from: Position;
	to: Position;
}

export interface River {
	id: string;
	name: string;
	basin: string;
	/** 1 the great rivers … 4 shown only when near. */
	rank: 1 | 2 | 3 | 4;
	/** Places from source to mouth; a route is sought between each and the next. */
	course: (Position | BorderLeg)[];
}

const river = (
	id: string,
	name: string,
	basin: string,
	rank: River['rank'],
	...course: River['course']
): River => ({ id, name, basin, rank, course });

/** Where the rivers meet the modern border, used twice or more. */
const SHILKA_ARGUN: Position = [121.48, 53.33];
const SONGACHA_MOUTH: Position = [133.41, 45.57];
const KAZAKEVICHEVO: Position = [134.72, 48.265];

/**
 * The rivers that the frontier's treaties and the map name. The places are read off the sources' own lines
 * and only have to lie nearer to the right river than to another one.
 */
export const RIVERS: River[] = [
	river(
		'amur',
		'Amur',
		'amur',
		1,
		{ border: 'cn-ru-east', from: SHILKA_ARGUN, to: [134.765, 48.39] },
		[135.05, 48.48],
		[137.0, 50.55],
		[140.9, 53.15],
	),
	river('argun', 'Argun', 'amur', 1, { border: 'cn-ru-east', from: [117.88, 49.54], to: SHILKA_ARGUN }),
	river('hailar', 'Hailar', 'amur', 3, [122.29, 49.85], [117.87, 49.51]),
	river('shilka', 'Shilka', 'amur', 2, [115.83, 51.72], SHILKA_ARGUN),
	river('onon', 'Onon', 'amur', 2, [108.91, 48.88], [115.83, 51.73]),
	river('ingoda', 'Ingoda', 'amur', 3, [111.03, 49.8], [115.83, 51.72]),
	river('nercha', 'Nercha', 'amur', 4, [117.99, 54.57], [116.55, 51.93]),
	river('zeya', 'Zeya', 'amur', 2, [130.67, 55.57], [127.58, 50.21]),
	river('gilyuy', 'Gilyuy', 'amur', 4, [125.0, 54.75], [127.3, 54.0]),
	river('selemdzha', 'Selemdzha', 'amur', 3, [134.5, 52.56], [128.88, 51.74]),
	river('bureya', 'Bureya', 'amur', 2, [134.85, 51.85], [129.45, 49.43]),
	river('amgun', 'Amgun', 'amur', 3, [134.33, 51.21], [139.71, 52.95]),
	river(
		'ussuri',
		'Ussuri',
		'amur',
		1,
		[134.32, 43.65],
		SONGACHA_MOUTH,
		{ border: 'cn-ru-east', from: SONGACHA_MOUTH, to: KAZAKEVICHEVO },
		[135.04, 48.48],
	),
	river('songacha', 'Songacha', 'amur', 4, {
		border: 'cn-ru-east',
		from: [132.85, 45.06],
		to: SONGACHA_MOUTH,
	}),
	river('sungari', 'Sungari', 'amur', 1, [128.11, 42.17], [126.68, 43.7], [125.0, 45.4], [132.52, 47.71]),
	river('nonni', 'Nonni', 'amur', 2, [124.64, 51.31], [126.04, 51.02], [124.67, 45.45]),
	river('kerulen', 'Kerulen', 'amur', 2, [109.13, 48.68], [117.06, 48.76]),
	river('khalkha', 'Khalkha', 'amur', 3, [120.0, 47.2], [117.85, 47.9]),
	river('orshun', 'Orshun', 'amur', 4, [117.75, 48.05], [117.5, 48.7]),
	river('bikin', 'Bikin', 'amur', 4, [137.0, 47.07], [134.04, 46.85]),
	river('suifen', 'Suifen', 'japan-sea', 3, [130.6, 43.6], [131.8, 43.3]),
	river(
		'tumen',
		'Tumen',
		'japan-sea',
		2,
		{ border: 'cn-kp', from: [128.4, 42.03], to: [130.637, 42.418] },
		{ border: 'kp-ru', from: [130.637, 42.418], to: [130.665, 42.316] },
	),
	river('yalu', 'Yalu', 'yellow-sea', 2, { border: 'cn-kp', from: [128.08, 41.95], to: [124.356, 39.98] }),
	river('liao', 'Liao', 'yellow-sea', 2, [117.21, 42.59], [120.76, 43.42], [123.55, 43.48], [122.16, 40.7]),
	river(
		'huang-he',
		'Huang He (Yellow)',
		'yellow-sea',
		1,
		[96.16, 35.13],
		[103.8, 36.1],
		[107.0, 40.3],
		[111.2, 40.2],
		[110.3, 34.62],
		[114.84, 35.02],
		[119.0, 37.7],
	),

	river('uda', 'Uda', 'uda', 2, [130.5, 54.01], [135.24, 54.7]),
	river('maya-uda', 'Maya (of the Uda)', 'uda', 4, [131.9, 55.45], [134.5, 54.6]),
	river('tugur', 'Tugur', 'uda', 3, [136.2, 53.75], [136.8, 53.7]),

	river(
		'lena',
		'Lena',
		'lena',
		1,
		[107.98, 54.0],
		[113.0, 59.5],
		[120.7, 60.4],
		[129.7, 62.1],
		[127.3, 64.2],
	),
	river('vitim', 'Vitim', 'lena', 2, [111.32, 54.12], [116.7, 55.0], [112.6, 59.45]),
	river('olyokma', 'Olyokma', 'lena', 2, [117.36, 54.0], [120.65, 60.4]),
	river('nyukzha', 'Nyukzha', 'lena', 4, [122.0, 54.9], [121.5, 56.9]),
	river('tungir', 'Tungir', 'lena', 4, [118.6, 54.1], [121.0, 55.35]),
	river('timpton', 'Timpton', 'lena', 4, [124.45, 56.15], [127.0, 58.65]),
	river('gonam', 'Gonam', 'lena', 4, [125.55, 56.0], [131.0, 57.35]),
	river('chara', 'Chara', 'lena', 4, [117.38, 56.62], [120.89, 60.34]),
	river('aldan', 'Aldan', 'lena', 2, [123.57, 56.53], [129.38, 63.49]),
	river('uchur', 'Uchur', 'lena', 4, [134.1, 55.75], [130.9, 58.8]),
	river('maya', 'Maya', 'lena', 3, [139.47, 59.85], [134.55, 60.44]),

	river('selenga', 'Selenga', 'baikal', 1, [98.01, 48.0], [100.7, 49.26], [106.45, 52.25]),
	river('orkhon', 'Orkhon', 'baikal', 2, [101.3, 47.0], [106.16, 50.25]),
	river('eg', 'Eg', 'baikal', 4, [100.25, 50.3], [101.9, 49.5]),
	river('dzhida', 'Dzhida', 'baikal', 3, [102.2, 51.1], [106.15, 50.7]),
	river('chikoy', 'Chikoy', 'baikal', 3, [110.0, 49.55], [106.6, 51.05]),
	river('khilok', 'Khilok', 'baikal', 3, [112.8, 51.9], [106.95, 51.3]),
	river('barguzin', 'Barguzin', 'baikal', 4, [111.4, 55.0], [108.9, 53.4]),
	river(
		'angara',
		'Angara',
		'angara',
		1,
		[104.87, 51.87],
		[103.37, 53.11],
		[101.8, 56.3],
		[102.67, 57.94],
		[93.0, 58.1],
	),
	river('irkut', 'Irkut', 'angara', 4, [100.9, 51.75], [104.25, 52.3]),
	river('oka', 'Oka', 'angara', 4, [100.52, 51.97], [102.1, 55.04], [101.8, 56.29]),

	river(
		'yenisei',
		'Yenisei',
		'yenisei',
		1,
		[94.46, 51.73],
		[92.2, 51.72],
		[91.51, 53.74],
		[92.41, 55.5],
		[93.0, 58.1],
		[89.5, 63.5],
	),
	river('greater-yenisei', 'Greater Yenisei', 'yenisei', 2, [98.73, 52.52], [94.46, 51.73]),
	river('lesser-yenisei', 'Lesser Yenisei', 'yenisei', 2, [99.3, 51.4], [98.0, 51.51], [94.46, 51.73]),
	river('khemchik', 'Khemchik', 'yenisei', 3, [89.45, 50.95], [92.1, 51.72]),
	river('us', 'Us', 'yenisei', 4, [94.05, 52.85], [92.25, 51.9]),
	river('abakan', 'Abakan', 'yenisei', 3, [88.5, 51.35], [91.35, 53.68]),

	river('tes', 'Tes', 'uvs', 3, [98.6, 49.25], [93.1, 50.42]),
	river('khovd', 'Khovd', 'khar-us', 3, [88.2, 49.0], [91.9, 48.25]),
	river('zavkhan', 'Zavkhan', 'khyargas', 3, [98.9, 47.4], [93.4, 48.9]),

	river('ob', 'Ob', 'ob', 1, [85.02, 52.43], [81.33, 53.89], [83.03, 54.85], [68.86, 61.12], [65.5, 63.3]),
	river('katun', 'Katun', 'ob', 2, [86.5, 49.75], [85.2, 50.0], [86.7, 50.4], [85.02, 52.43]),
	river('biya', 'Biya', 'ob', 3, [87.55, 51.78], [85.02, 52.43]),
	river('chulyshman', 'Chulyshman', 'ob', 4, [89.66, 50.5], [87.76, 51.36]),
	river('chuya', 'Chuya', 'ob', 4, [89.0, 49.95], [86.67, 50.4]),
	river('tom', 'Tom', 'ob', 3, [89.77, 53.65], [84.44, 56.91]),
	river('chulym', 'Chulym', 'ob', 3, [89.61, 54.61], [83.9, 57.75]),

	river('black-irtysh', 'Black Irtysh', 'irtysh', 1, [90.33, 47.65], [85.27, 47.99], [84.4, 47.85]),
	river(
		'irtysh',
		'Irtysh',
		'irtysh',
		1,
		[84.36, 47.73],
		[83.36, 49.64],
		[79.07, 50.62],
		[73.72, 54.69],
		[68.86, 61.12],
	),
	river('bukhtarma', 'Bukhtarma', 'irtysh', 3, [87.3, 49.15], [84.0, 49.65]),
	river('kaldzhir', 'Kaldzhir', 'irtysh', 4, [85.6, 48.75], [85.15, 48.0]),
	river('burqin', 'Burqin', 'irtysh', 4, [87.9, 49.0], [86.9, 47.7]),
	river('ishim', 'Ishim', 'irtysh', 3, [73.07, 50.63], [67.01, 53.34], [71.23, 57.7]),
	river('tobol', 'Tobol', 'irtysh', 2, [60.91, 51.67], [68.22, 58.17]),
	river('tura', 'Tura', 'irtysh', 4, [59.39, 58.39], [66.96, 57.22]),
	river('ulungur', 'Ulungur', 'ulungur', 3, [90.6, 47.2], [87.55, 47.1]),

	river('ili', 'Ili', 'ili', 1, [81.75, 43.62], [78.18, 43.87], [77.13, 43.91], [74.05, 45.33]),
	river('tekes', 'Tekes', 'ili', 2, [79.6, 42.6], [81.8, 43.6]),
	river('kunes', 'Künes', 'ili', 2, [84.96, 43.37], [81.75, 43.62]),
	river('kash', 'Kash', 'ili', 3, [84.75, 43.4], [81.8, 43.65]),
	river('khorgos', 'Khorgos', 'ili', 3, { border: 'cn-kz', from: [80.4, 44.75], to: [80.53, 43.81] }),
	river('karatal', 'Karatal', 'balkhash', 3, [79.6, 44.9], [77.1, 46.45]),
	river('lepsy', 'Lepsy', 'balkhash', 3, [80.6, 45.3], [79.0, 46.1], [78.3, 46.3]),
	river('ayaguz', 'Ayaguz', 'balkhash', 3, [81.65, 47.35], [79.2, 46.65]),
	river('emil', 'Emil', 'alakol', 3, [84.6, 46.8], [81.85, 46.35]),
	river('bortala', 'Bortala', 'ebinur', 3, [79.9, 44.9], [82.6, 44.85]),

	river('chu', 'Chu', 'chu', 2, [74.8, 42.2], [73.5, 43.9], [67.5, 45.0]),
	river('talas', 'Talas', 'talas', 3, [73.6, 42.45], [70.3, 43.95]),
	river('naryn', 'Naryn', 'syr-darya', 2, [77.9, 41.9], [71.8, 40.92]),
	river('kara-darya', 'Kara Darya', 'syr-darya', 4, [74.8, 40.35], [71.8, 40.92]),
	river(
		'syr-darya',
		'Syr Darya',
		'syr-darya',
		1,
		[71.8, 40.92],
		[69.83, 40.27],
		[68.46, 41.11],
		[61.5, 46.1],
	),
	river('amu-darya', 'Amu Darya', 'amu-darya', 2, [68.21, 37.02], [59.3, 43.5]),
	river('panj', 'Panj', 'amu-darya', 3, [73.6, 37.45], [68.21, 37.02]),

	river('tarim', 'Tarim', 'tarim', 1, [80.89, 40.47], [86.75, 41.1], [88.4, 39.45]),
	river('aksu', 'Aksu', 'tarim', 3, [80.04, 41.17], [80.88, 40.47]),
	river('kokshal', 'Kokshal (Toxkan)', 'tarim', 3, [75.98, 40.42], [80.04, 41.17]),
	river('yarkand', 'Yarkand', 'tarim', 2, [77.52, 35.52], [80.89, 40.47]),
	river('khotan', 'Khotan', 'tarim', 3, [80.44, 37.83], [80.85, 40.43]),
	river('kaidu', 'Kaidu', 'tarim', 4, [84.1, 43.0], [86.7, 42.0]),
];
