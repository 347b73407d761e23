import { describe, expect, it } from 'vitest';
import { inReading } from '../../src/lib/atlas/reading.ts';
import { tenureAt } from '../../src/lib/atlas/snapshot.ts';
import { catalogue } from './compiled.ts';
import { parcelAt } from './parcelAt.ts';

/*
 * Who held a place at the end of a year, west of Mongolia. Written from the instruments and from what the sources
 * named in them say, not from the map.
 */
const PLACES = {
	// Uzbek and Tajik land
	tashkent: [69.216, 41.265],
	kokand: [70.94, 40.53],
	khujand: [69.63, 40.28],
	kanibadam: [70.43, 40.3],
	jizzakh: [67.84, 40.12],
	samarkand: [66.96, 39.65],
	panjakent: [67.61, 39.5],
	bukhara: [64.429, 39.775],
	hissar: [68.55, 38.5],
	khiva: [60.36, 41.38],
	'petro-aleksandrovsk': [61.0, 41.55],
	chimbay: [59.77, 42.93],
	chardzhou: [63.57, 39.07],
	'kunya-urgench': [59.15, 42.33],
	khorog: [71.56, 37.49],
	karakul: [73.55, 39.01],
	'yashil-kul': [72.9, 37.78],
	murghab: [73.967, 38.17],
	// Turkmen land
	ashgabat: [58.38, 37.95],
	merv: [61.83, 37.6],
	pendjeh: [62.9, 36.02],
	// Kyrgyz land
	osh: [72.799, 40.528],
	'daraut-korgon': [72.2, 39.55],
	naryn: [75.99, 41.43],
	karakol: [78.394, 42.491],
	pishpek: [74.59, 42.87],
	tokmak: [75.3, 42.84],
	talas: [72.24, 42.52],
	// Kazakh land
	omsk: [73.369, 54.992],
	'ust-kamenogorsk': [82.63, 49.98],
	semipalatinsk: [80.267, 50.427],
	ridder: [83.51, 50.34],
	petropavlovsk: [69.15, 54.87],
	akmolinsk: [71.446, 51.18],
	'ak-mechet': [65.5, 44.85],
	turkestan: [68.25, 43.3],
	chimkent: [69.6, 42.32],
	'aulie-ata': [71.37, 42.9],
	merke: [73.18, 42.87],
	verny: [76.929, 43.257],
	kopal: [79.05, 45.13],
	// Xinjiang
	kulja: [81.518, 43.978],
	urumqi: [87.6, 43.801],
	manas: [86.21, 44.3],
	turfan: [89.179, 42.948],
	hami: [93.506, 42.834],
	barkol: [93.01, 43.6],
	chuguchak: [82.958, 46.745],
	'sharasume (altai)': [88.14, 47.85],
	kashgar: [75.99, 39.471],
} satisfies Record<string, [number, number]>;

type Row = [place: keyof typeof PLACES, year: number, holder: string, controller?: string, status?: string];

/** Where no controller is given, the holder itself is in control, as sovereign. */
const ROWS: Row[] = [
	// Kokand left Bukhara in 1709; Tashkent was Kazakh, then its own, until about 1809.
	['kokand', 1700, 'bukhara'],
	['kokand', 1750, 'kokand'],
	['kokand', 1850, 'kokand'],
	['kokand', 1875, 'kokand'],
	['kokand', 1876, 'empire'],
	['kokand', 1920, 'soviet-russia'],
	['kanibadam', 1870, 'kokand'],
	['kanibadam', 1880, 'empire'],
	['tashkent', 1800, 'kazakh'],
	['tashkent', 1850, 'kokand'],
	['tashkent', 1864, 'kokand'],
	['tashkent', 1866, 'empire'],
	['tashkent', 1990, 'ussr'],
	['tashkent', 2000, 'uzbekistan'],
	['khujand', 1865, 'bukhara'],
	['khujand', 1866, 'empire'],
	['jizzakh', 1865, 'bukhara'],
	['jizzakh', 1867, 'empire'],
	// The conditions of 1868 give Samarkand and the land north of the Nurata hills to Russia.
	['samarkand', 1867, 'bukhara'],
	['samarkand', 1869, 'empire'],
	['samarkand', 1922, 'ussr'],
	['panjakent', 1869, 'empire'],
	['bukhara', 1850, 'bukhara'],
	['bukhara', 1900, 'bukhara', 'empire', 'protectorate'],
	['bukhara', 1918, 'bukhara'],
	['bukhara', 1921, 'bukhara-republic', 'soviet-russia', 'protectorate'],
	['bukhara', 1924, 'ussr'],
	['hissar', 1900, 'bukhara', 'empire', 'protectorate'],
	['chardzhou', 1890, 'bukhara', 'empire', 'protectorate'],
	// The treaty of 1873: all the right bank Russian, the khan a servant of the emperor.
	['khiva', 1870, 'khiva'],
	['khiva', 1880, 'khiva', 'empire', 'protectorate'],
	['khiva', 1919, 'khiva'],
	['khiva', 1920, 'khorezm-republic', 'soviet-russia', 'protectorate'],
	['khiva', 1924, 'ussr'],
	['kunya-urgench', 1900, 'khiva', 'empire', 'protectorate'],
	['petro-aleksandrovsk', 1872, 'khiva'],
	['petro-aleksandrovsk', 1873, 'empire'],
	['chimbay', 1874, 'empire'],
	// Transcaspia by stages.
	['ashgabat', 1880, 'turkmen'],
	['ashgabat', 1881, 'empire'],
	['merv', 1700, 'other-states'],
	['merv', 1880, 'turkmen'],
	['merv', 1883, 'turkmen'],
	['merv', 1885, 'empire'],
	['pendjeh', 1884, 'turkmen'],
	['pendjeh', 1885, 'empire'],
	// The Pamirs: Afghans in Shugnan to 1895, then Bukhara; the plateau Russian in 1895, Karakul since 1876.
	['khorog', 1850, 'pamir'],
	['khorog', 1890, 'pamir', 'afghanistan', 'occupied'],
	['khorog', 1900, 'bukhara', 'empire', 'protectorate'],
	['khorog', 1930, 'ussr'],
	['karakul', 1880, 'empire'],
	['yashil-kul', 1892, 'none', 'pamir', 'undelimited'],
	['yashil-kul', 1895, 'empire'],
	['murghab', 1890, 'none', 'pamir', 'undelimited'],
	['murghab', 1896, 'empire'],
	// Kyrgyz land under Kokand.
	['osh', 1700, 'kyrgyz'],
	['osh', 1850, 'kokand'],
	['osh', 1880, 'empire'],
	['daraut-korgon', 1850, 'kokand'],
	['naryn', 1800, 'qing', 'kyrgyz', 'claimed'],
	['naryn', 1850, 'qing', 'kokand', 'claimed'],
	['naryn', 1865, 'empire'],
	['karakol', 1850, 'qing', 'kyrgyz', 'claimed'],
	['pishpek', 1850, 'qing', 'kokand', 'claimed'],
	['tokmak', 1860, 'qing', 'kokand', 'claimed'],
	['pishpek', 1863, 'qing', 'empire', 'claimed'],
	['pishpek', 1864, 'empire'],
	['talas', 1850, 'qing', 'kokand', 'claimed'],
	// The steppe by stages.
	['omsk', 1700, 'tsardom'],
	['semipalatinsk', 1700, 'zunghar'],
	['semipalatinsk', 1720, 'tsardom'],
	['semipalatinsk', 1800, 'empire'],
	['ust-kamenogorsk', 1721, 'empire'],
	['ridder', 1750, 'zunghar'],
	['ridder', 1800, 'empire'],
	['petropavlovsk', 1750, 'kazakh'],
	['petropavlovsk', 1760, 'empire'],
	['akmolinsk', 1800, 'kazakh'],
	['akmolinsk', 1830, 'empire'],
	['ak-mechet', 1850, 'kokand'],
	['ak-mechet', 1853, 'empire'],
	['turkestan', 1800, 'kazakh'],
	['turkestan', 1850, 'kokand'],
	['turkestan', 1864, 'empire'],
	['chimkent', 1863, 'kokand'],
	['chimkent', 1864, 'empire'],
	['aulie-ata', 1850, 'kokand'],
	['aulie-ata', 1864, 'empire'],
	['merke', 1850, 'qing', 'kokand', 'claimed'],
	['kopal', 1840, 'qing', 'kazakh', 'claimed'],
	['kopal', 1850, 'qing', 'empire', 'claimed'],
	['verny', 1850, 'qing', 'kazakh', 'claimed'],
	['verny', 1855, 'qing', 'empire', 'claimed'],
	['verny', 1864, 'empire'],
	// Out of Qing hands, 1864 to 1877.
	['urumqi', 1863, 'qing'],
	['urumqi', 1868, 'qing', 'dungans', 'occupied'],
	['urumqi', 1870, 'qing', 'kashgaria', 'occupied'],
	['manas', 1872, 'qing', 'kashgaria', 'occupied'],
	['urumqi', 1876, 'qing'],
	['turfan', 1868, 'qing', 'dungans', 'occupied'],
	['turfan', 1875, 'qing', 'kashgaria', 'occupied'],
	['turfan', 1878, 'qing'],
	['kashgar', 1870, 'qing', 'kashgaria', 'occupied'],
	['chuguchak', 1865, 'qing'],
	['chuguchak', 1868, 'qing', 'dungans', 'occupied'],
	['chuguchak', 1880, 'qing'],
	['kulja', 1868, 'qing', 'taranchi', 'occupied'],
	['kulja', 1875, 'qing', 'empire', 'occupied'],
	['barkol', 1740, 'qing'],
	['barkol', 1870, 'qing'],
	['hami', 1690, 'yarkand'],
	['hami', 1700, 'qing'],
	['hami', 1870, 'qing'],
	['sharasume (altai)', 1868, 'qing'],
	// The three districts, 1944 to 1949.
	['kulja', 1943, 'roc'],
	['kulja', 1946, 'roc', 'east-turkestan', 'occupied'],
	['kulja', 1949, 'prc'],
	['chuguchak', 1944, 'roc'],
	['chuguchak', 1945, 'roc', 'east-turkestan', 'occupied'],
	['sharasume (altai)', 1948, 'roc', 'east-turkestan', 'occupied'],
	['urumqi', 1946, 'roc'],
];

/** In the sides' own accounts: the land to the outer line was Qing, or Kazakh, Kyrgyz and Kokand's. */
const ACCOUNTS: [reading: 'chinese' | 'russian', ...row: Row][] = [
	['chinese', 'kopal', 1840, 'qing'],
	['chinese', 'kopal', 1850, 'qing', 'empire', 'occupied'],
	['chinese', 'pishpek', 1800, 'qing'],
	['chinese', 'pishpek', 1850, 'qing', 'kokand', 'occupied'],
	['chinese', 'karakol', 1850, 'qing'],
	['russian', 'kopal', 1840, 'kazakh'],
	['russian', 'kopal', 1850, 'empire'],
	['russian', 'pishpek', 1850, 'kokand'],
	['russian', 'pishpek', 1863, 'empire'],
	['russian', 'naryn', 1850, 'kokand'],
];

const accounts = {
	neutral: catalogue,
	chinese: inReading(catalogue, 'chinese'),
	russian: inReading(catalogue, 'russian'),
};

function expectHolder(
	reading: keyof typeof accounts,
	[place, year, holder, controller = holder, status = 'sovereign']: Row,
): void {
	const land = parcelAt(PLACES[place]);
	const parcel = accounts[reading].parcels.find(({ id }) => id === land)!;
	const { polity, by, ...held } = tenureAt(parcel, `${year}-12-31`)!;
	expect({ polity, controller: held.controller, status: held.status }, `${parcel.id}, by ${by}`).toEqual({
		polity: holder,
		controller,
		status,
	});
}

describe('the holder at the end of the year', () => {
	it.each(ROWS)('of %s in %i is %s', (...row) => expectHolder('neutral', row));
	it.each(ACCOUNTS)('in the %s account, of %s in %i is %s', (reading, ...row) => expectHolder(reading, row));
});
