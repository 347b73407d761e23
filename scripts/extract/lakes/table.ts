import type { Position } from 'geojson';

export interface Lake {
	id: string;
	name: string;
	/** A place on the water. */
	at: Position;
	note?: string;
	/** Keep only the part around `at`, cutting straight across between two places on the shore. */
	cut?: [Position, Position];
}

const lake = (id: string, name: string, at: Position, more: Partial<Lake> = {}): Lake => ({
	id,
	name,
	at,
	...more,
});

/** The lakes that the treaties name, and the natural ones of about 400 km² or more. Reservoirs are left out. */
export const LAKES: Lake[] = [
	lake('baikal', 'Baikal', [107.5, 53.2]),
	lake('khanka', 'Khanka', [132.4, 45.0]),
	lake('hulun', 'Hulun (Dalai)', [117.4, 48.95], {
		note: 'The eastern arm fills and dries: this is its highest modern extent.',
	}),
	lake('buir', 'Buir', [117.69, 47.8]),
	lake('khovsgol', 'Khövsgöl', [100.45, 51.0]),
	lake('uvs', 'Uvs', [92.8, 50.33]),
	lake('khyargas', 'Khyargas', [93.3, 49.2]),
	lake('khar-us', 'Khar Us', [92.2, 47.9]),
	lake('khar', 'Khar', [93.2, 48.05]),
	lake('achit', 'Achit', [90.55, 49.5]),
	lake('teletskoye', 'Teletskoye', [87.65, 51.6]),
	lake('zaysan', 'Zaysan', [84.0, 48.0], {
		cut: [
			[83.49, 48.32],
			[83.56, 48.32],
		],
		note: 'Raised and lengthened by the Bukhtarma dam in 1960: before it about 1,800 km², inside this outline. The flooded valley below the lake is cut off here.',
	}),
	lake('markakol', 'Markakol', [85.78, 48.75]),
	lake('ulungur', 'Ulungur', [87.3, 47.25]),
	lake('balkhash', 'Balkhash', [75.0, 46.5]),
	lake('alakol', 'Alakol', [81.75, 46.12]),
	lake('sasykkol', 'Sasykkol', [80.95, 46.58]),
	lake('ebinur', 'Ebi Nur', [82.94, 44.87]),
	lake('sayram', 'Sayram', [81.16, 44.6]),
	lake('issyk-kul', 'Issyk-Kul', [77.3, 42.45]),
	lake('song-kol', 'Song-Köl', [75.15, 41.84]),
	lake('chatyr-kol', 'Chatyr-Köl', [75.29, 40.63]),
	lake('karakul', 'Karakul', [73.35, 39.08]),
	lake('bosten', 'Bosten', [87.05, 41.95]),
	lake('lop-nor', 'Lop Nor', [90.3, 40.4], {
		note: 'Dry since about 1970; its older outlines were others again.',
	}),
	lake('qinghai', 'Qinghai (Kokonor)', [100.2, 36.9]),
	lake('aral', 'Aral Sea', [59.9, 45.2], { note: 'Before it shrank: about the outline of 1960.' }),
	lake('chany', 'Chany', [77.5, 54.85]),
	lake('kulunda', 'Kulunda', [79.6, 53.0]),
	lake('tengiz', 'Tengiz', [69.0, 50.45]),
	lake('seletyteniz', 'Seletyteniz', [73.2, 53.25]),
	lake('ubinskoye', 'Ubinskoye', [80.06, 55.47]),
	lake('chukchagir', 'Chukchagir', [136.58, 52.03]),
	lake('udyl', 'Udyl', [139.84, 52.06]),
	lake('orel', 'Orel', [139.8, 53.45]),
];
