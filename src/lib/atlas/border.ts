import type { ViewLimits } from '../geo/view';
import type { Day, LocalText, Reading, Side } from './model';
import { NAME_LANGS, type Lang, type NameLang } from './vocabulary';

/**
 * Which border the atlas is about, and what it calls itself: `geodata/atlas.yaml`, compiled. The code knows no side, no
 * account, no place and no year by itself. Boxes are `[west, south, east, north]` in degrees WGS84.
 */
export interface Border {
	/** Begins the names of files and the keys of citations, e.g. `island-line`. */
	id: string;
	title: LocalText;
	subtitle: LocalText;
	/** For search engines: a sentence or two. */
	description: LocalText;
	/** The languages that the page is offered in, and that texts are in; English, the record's own, is the first. */
	languages: Lang[];
	sides: [BorderSide, BorderSide];
	/** The neutral account, then each side's. */
	readings: BorderReading[];
	/** What the record and its display geography cover; the map's centre stays in it. */
	frame: Box;
	/** What the map opens on when neither the link nor a treaty says otherwise. */
	opening: { wide: Box; upright: Box };
	/** The part of the earth on which a small map shows where the map is; absent for none. */
	around?: Box;
	/** Farthest and nearest, zoom levels of 512-pixel tiles. */
	zoom: [number, number];
	/** Whether the site has tiles of the relief in the frame. */
	relief: boolean;
	/** Whether the record has a guided tour. */
	tour: boolean;
	/** The record's first day. */
	from: Day;
	/** The day up to which the record was checked: nothing is said of later ones. */
	checked: Day;
	/** The last year of the slider; absent where that is the year of `checked`. */
	lastYear?: number;
	/** The year of an address without one. It must not change: a link that leaves it out must mean the same next year. */
	defaultYear: number;
	/** The instruments that lead the reader, and how a list of all explains their mark. */
	spine: { instruments: string[]; means: LocalText };
	/** A day of the older calendar beside the Gregorian one; `{day}` stands for it. */
	oldStyle: LocalText;
	/** A day in the eras of one side beside it: the language it is written in, and its words; `{day}` stands for it. */
	reigns?: { tongue: NameLang; words: LocalText };
	/** Who made the ground the map is drawn on; every picture of it must say so in brief. */
	credits: { brief: string; full: LocalText };
	/** What all made from the record must say. */
	licence: { name: string; credit: string };
}

export type Box = [number, number, number, number];

/** One of the two sides of the ledger. */
export interface BorderSide {
	id: Side;
	/** The language in which it writes the names of places. */
	tongue: NameLang;
	/** Its land, and the stronger tone of hatches, ribbons and the ledger's lines; `#rrggbb`. */
	colours: Record<'light' | 'dark', { fill: string; deep: string }>;
	/** As in the middle of a sentence, e.g. `Spain’s side`. */
	name: LocalText;
	/** What land passed from, and to, e.g. `from Spain’s side`. */
	fromIt: LocalText;
	toIt: LocalText;
	/** How the legend explains its colour. */
	legend: LocalText;
}

/** An account that the map can follow. */
export interface BorderReading {
	id: Reading;
	/** Whose account it is; none is neutral. */
	side?: Side;
	name: LocalText;
	/** For a switch. */
	short: LocalText;
	/** Over the map while it follows the account; the neutral one needs none. */
	banner?: LocalText;
}

/** A language without the script that it is in. */
const spoken = (tag: string): string => tag.split('-')[0]!;

/**
 * The languages that names are in: those of the page and of the sides, in every script that one of them has.
 *
 * @param tongues in which the sides write names
 */
export const nameLanguages = (languages: readonly Lang[], tongues: readonly NameLang[]): NameLang[] =>
	NAME_LANGS.filter((tag) => [...languages, ...tongues].some((other) => spoken(other) === spoken(tag)));

/** What a view may be: its centre stays inside the frame. */
export function viewLimits({
	frame: [west, south, east, north],
	zoom,
}: Pick<Border, 'frame' | 'zoom'>): ViewLimits {
	return { zoom, lat: [south, north], lon: [west, east] };
}

/** The account that an id names. @throws RangeError when the border has none of that id */
export function readingNamed({ readings }: Pick<Border, 'readings'>, id: Reading): BorderReading {
	const found = readings.find((reading) => reading.id === id);
	if (!found) throw new RangeError(`no reading is called "${id}"`);
	return found;
}

/** The accounts that belong to a side, in order. */
export function sideReadings({ readings }: Pick<Border, 'readings'>): BorderReading[] {
	return readings.filter(({ side }) => side !== undefined);
}
