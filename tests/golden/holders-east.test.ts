import { describe, expect, it } from 'vitest';
import { holdingKey, tenureAt } from '../../src/lib/atlas/snapshot.ts';
import { catalogue } from './compiled.ts';
import { parcelAt } from './parcelAt.ts';

/*
 * Who held a place on a day, in the east of the map: Siberia, Mongolia, Manchuria and Inner Mongolia, the Amur and the
 * islands. Written from the sources that each instrument names, before the record was compiled with them.
 */
type Row = [
	place: string,
	at: [number, number],
	day: string,
	holder: string,
	controller?: string,
	status?: string,
];

const IRKUTSK: [number, number] = [104.3, 52.3];
const YAKUTSK: [number, number] = [129.73, 62.03];
const OKHOTSK: [number, number] = [143.15, 59.42];
const VERKHOLENSK: [number, number] = [105.57, 54.1];
const BARGUZIN: [number, number] = [109.62, 53.62];
const NERCHINSK: [number, number] = [116.58, 51.98];
const BRATSK: [number, number] = [101.8, 56.25];
const MINUSINSK: [number, number] = [91.75, 53.75];
const BIYSK: [number, number] = [85.21, 52.54];
const TUROCHAK: [number, number] = [87.12, 52.26];
const ONGUDAY: [number, number] = [86.15, 50.75];
const UDSKOYE: [number, number] = [134.43, 54.55];
const TUGUR: [number, number] = [136.2, 53.7];
const KHOVD: [number, number] = [91.64, 48.01];
const ULAANGOM: [number, number] = [92.07, 49.98];
const TES: [number, number] = [96.5, 49.6];
const ULIASTAI: [number, number] = [96.85, 47.74];
const HAILAR: [number, number] = [119.74, 49.21];
const MANZHOULI: [number, number] = [117.45, 49.58];
const CHENGDE: [number, number] = [117.95, 40.97];
const CHIFENG: [number, number] = [118.96, 42.27];
const TONGLIAO: [number, number] = [122.26, 43.62];
const HOHHOT: [number, number] = [111.67, 40.81];
const SHENYANG: [number, number] = [123.43, 41.8];
const ZHENBAO: [number, number] = [133.8444, 46.4856];
const HEIXIAZI: [number, number] = [134.9, 48.37];
const ABAGAITU: [number, number] = [117.95, 49.592];
const VLADIVOSTOK: [number, number] = [131.95, 43.2];
const URUP: [number, number] = [150.022, 45.941];
const ANIVA: [number, number] = [142.7, 46.9];
const OKHA: [number, number] = [142.9, 53.5];
const CHANGTANG: [number, number] = [86, 34.7];

const ROWS: Row[] = [
	// Siberia fills up: forts of 1631–32, 1641, 1648, 1647–49, 1654–61, 1654–66, 1707, 1709–18.
	['Bratsk', BRATSK, '1640-01-01', 'tsardom'],
	['Yakutsk', YAKUTSK, '1641-12-31', 'tsardom'],
	['Verkholensk', VERKHOLENSK, '1640-12-31', 'siberian-peoples'],
	['Verkholensk', VERKHOLENSK, '1642-12-31', 'tsardom'],
	['Irkutsk', IRKUTSK, '1645-12-31', 'siberian-peoples'],
	['Irkutsk', IRKUTSK, '1665-12-31', 'tsardom'],
	['Barguzin', BARGUZIN, '1645-12-31', 'siberian-peoples'],
	['Barguzin', BARGUZIN, '1650-12-31', 'tsardom'],
	['Barguzin', BARGUZIN, '1921-06-01', 'far-eastern-republic'],
	['Okhotsk', OKHOTSK, '1640-12-31', 'siberian-peoples'],
	['Okhotsk', OKHOTSK, '1650-12-31', 'tsardom'],
	['Nerchinsk', NERCHINSK, '1650-12-31', 'siberian-peoples'],
	['Nerchinsk', NERCHINSK, '1670-12-31', 'tsardom'],
	['Minusinsk', MINUSINSK, '1690-12-31', 'yenisei-kyrgyz'],
	['Minusinsk', MINUSINSK, '1710-12-31', 'tsardom'],
	['Biysk', BIYSK, '1700-12-31', 'zunghar'],
	['Biysk', BIYSK, '1720-12-31', 'tsardom'],
	['Turochak on the Biya', TUROCHAK, '1710-12-31', 'tsardom'],
	['Onguday on the Katun', ONGUDAY, '1710-12-31', 'zunghar'],
	['Onguday on the Katun', ONGUDAY, '1757-12-31', 'empire'],
	// The Uda: the north bank Russian from the fort, the south reserved until no Qing land touched it.
	['Udskoye', UDSKOYE, '1670-12-31', 'siberian-peoples'],
	['Udskoye', UDSKOYE, '1700-12-31', 'tsardom'],
	['Tugur', TUGUR, '1700-12-31', 'none', 'siberian-peoples', 'undelimited'],
	['Tugur', TUGUR, '1860-12-31', 'empire'],
	// Western Mongolia, the Altan Khans and Khalkha.
	['Khovd', KHOVD, '1680-12-31', 'zunghar'],
	['Khovd', KHOVD, '1700-12-31', 'zunghar'],
	['Khovd', KHOVD, '1740-12-31', 'none', 'none', 'undelimited'],
	['Khovd', KHOVD, '1760-12-31', 'qing'],
	['Khovd', KHOVD, '1911-12-31', 'qing'],
	['Khovd', KHOVD, '1912-07-31', 'roc'],
	['Khovd', KHOVD, '1912-12-31', 'roc', 'bogd-khanate', 'claimed'],
	['Khovd', KHOVD, '1915-12-31', 'roc', 'bogd-khanate', 'protectorate'],
	['Khovd', KHOVD, '1930-12-31', 'roc', 'mpr', 'claimed'],
	['Ulaangom', ULAANGOM, '1740-01-01', 'zunghar'],
	['the Tes', TES, '1660-12-31', 'altan-khans'],
	['the Tes', TES, '1700-12-31', 'qing'],
	['Uliastai', ULIASTAI, '1680-12-31', 'khalkha'],
	['Uliastai', ULIASTAI, '1911-12-31', 'qing', 'bogd-khanate', 'claimed'],
	// Hulunbuir, the Jirim league, Rehe.
	['Hailar', HAILAR, '1901-12-31', 'qing', 'empire', 'occupied'],
	['Hailar', HAILAR, '1905-12-31', 'qing', 'empire', 'occupied'],
	['Hailar', HAILAR, '1910-12-31', 'qing'],
	['Hailar', HAILAR, '1913-12-31', 'roc', 'barga', 'claimed'],
	['Hailar', HAILAR, '1918-12-31', 'roc', 'barga', 'protectorate'],
	['Hailar', HAILAR, '1925-12-31', 'roc'],
	['Hailar', HAILAR, '1935-12-31', 'roc', 'manchukuo', 'occupied'],
	['Hailar', HAILAR, '1945-12-31', 'roc', 'ussr', 'occupied'],
	['Hailar', HAILAR, '1950-12-31', 'prc'],
	['Manzhouli', MANZHOULI, '1901-12-31', 'qing', 'empire', 'occupied'],
	['Manzhouli', MANZHOULI, '1935-12-31', 'roc', 'manchukuo', 'occupied'],
	['Chengde', CHENGDE, '1640-01-01', 'qing'],
	['Chengde', CHENGDE, '1903-12-31', 'qing'],
	['Chengde', CHENGDE, '1932-12-31', 'roc'],
	['Chengde', CHENGDE, '1934-12-31', 'roc', 'manchukuo', 'occupied'],
	['Chifeng', CHIFENG, '1940-12-31', 'roc', 'manchukuo', 'occupied'],
	['Chifeng', CHIFENG, '1947-12-31', 'roc'],
	['Tongliao', TONGLIAO, '1903-12-31', 'qing'],
	['Tongliao', TONGLIAO, '1932-12-31', 'roc', 'manchukuo', 'occupied'],
	['Hohhot', HOHHOT, '1935-12-31', 'roc'],
	['Shenyang', SHENYANG, '1903-12-31', 'qing', 'empire', 'occupied'],
	// The Ussuri and the islands in the rivers.
	['the site of Vladivostok', VLADIVOSTOK, '1650-12-31', 'none', 'amur-peoples', 'undelimited'],
	['the site of Vladivostok', VLADIVOSTOK, '1700-12-31', 'qing'],
	['Vladivostok', VLADIVOSTOK, '1861-12-31', 'empire'],
	['Zhenbao', ZHENBAO, '1965-12-31', 'ussr'],
	['Zhenbao', ZHENBAO, '1969-03-31', 'ussr'],
	['Zhenbao', ZHENBAO, '1975-12-31', 'ussr', 'prc', 'claimed'],
	['Zhenbao', ZHENBAO, '1992-12-31', 'prc'],
	['Heixiazi', HEIXIAZI, '1900-12-31', 'none', 'none', 'undelimited'],
	['Heixiazi', HEIXIAZI, '1950-12-31', 'none', 'ussr', 'undelimited'],
	['Heixiazi, the east', HEIXIAZI, '2010-12-31', 'federation'],
	['Abagaitu islet', ABAGAITU, '1925-12-31', 'roc'],
	['Abagaitu islet', ABAGAITU, '1950-12-31', 'none', 'ussr', 'undelimited'],
	['Abagaitu islet', ABAGAITU, '2010-12-31', 'prc'],
	// Ainu and Nivkh land; Tibet's edge.
	['Urup', URUP, '1800-12-31', 'ainu'],
	['Aniva', ANIVA, '1800-12-31', 'ainu'],
	['Okha', OKHA, '1800-12-31', 'nivkh'],
	['Northern Tibet', CHANGTANG, '1710-12-31', 'oirat'],
	['Northern Tibet', CHANGTANG, '1722-12-31', 'qing'],
];

function heldAt(at: [number, number], day: string): string | undefined {
	const land = parcelAt(at);
	const parcel = catalogue.parcels.find(({ id }) => id === land);
	const tenure = parcel && tenureAt(parcel, day);
	return tenure && holdingKey(tenure);
}

describe('the east of the map', () => {
	it.each(ROWS)(
		'%s at %s was held on %s by %s',
		(_, at, day, polity, controller = polity, status = 'sovereign') => {
			expect(heldAt(at, day)).toBe(holdingKey({ polity, controller, status } as never));
		},
	);

	it.each(['russian-irkutsk-1661', 'upper-ob-1718', 'qing-tibet-1720', 'uda-1858'])(
		'%s changed the record only: nobody handed the land over on one day',
		(id) => {
			const kinds = catalogue.transfers.filter(({ instrument }) => instrument === id).map(({ kind }) => kind);
			expect(kinds.length).toBeGreaterThan(0);
			expect(new Set(kinds)).toEqual(new Set(['record']));
		},
	);

	it('moves no Uda land by the Treaty of Aigun, which does not name it', () => {
		const moved = catalogue.transfers.filter(({ instrument }) => instrument === 'aigun-1858');
		expect(moved.flatMap(({ parcels }) => parcels)).not.toContain('uda');
	});
});
