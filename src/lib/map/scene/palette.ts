/**
 * Every colour of the atlas, light and dark, in one place: the map style, the static map, the patterns and
 * (through `cssVariables`) the page's own CSS all read it here. The two sides bring their own colours with them.
 */
import type { Border } from '../../atlas/border';

export type Scheme = 'light' | 'dark';

/** What the drawing knows of a side: the first or the second of the border, another state's, or nobody's. */
export type SideSlot = 'side-1' | 'side-2' | 'other' | 'none';

/** What a parcel is filled with: a side, one of three greys for the other states, or bare paper. */
export type FillKey = 'side-1' | 'side-2' | 'other-0' | 'other-1' | 'other-2' | 'none';

export interface Palette {
	scheme: Scheme;
	/** Bare land and the page's ground. */
	paper: string;
	/** Land outside the frame and panels a shade off the paper. */
	paperShade: string;
	ink: string;
	/** Secondary text, at least 4.5:1 on paper. */
	inkSoft: string;
	hairline: string;
	sea: string;
	/** The sea floor's deepest tint. */
	seaDeep: string;
	coast: string;
	river: string;
	/** Water names. */
	water: string;
	lake: string;
	graticule: string;
	fill: Record<FillKey, string>;
	/** Stronger tone of each side: hatches, the ribbon along the inside of a border, legend text. */
	deep: Record<SideSlot, string>;
	/** The frontier line itself. */
	frontier: string;
	/** Lines between other states. */
	border: string;
	/** Casing under the chosen treaty's line. */
	casing: string;
	/** Land that changed hands: the one accent. */
	accent: string;
	/** The soft band of a vague line. */
	band: string;
	/** Roads, journeys and railways. */
	route: string;
	stipple: string;
	reliefShadow: string;
	reliefLight: string;
	label: string;
	labelHalo: string;
	focus: string;
}

const light = ([one, two]: Border['sides']): Palette => ({
	scheme: 'light',
	paper: '#f5eee0',
	paperShade: '#ebe2d0',
	ink: '#2a231c',
	inkSoft: '#665a4b',
	hairline: '#cbbfa9',
	sea: '#d6e0dd',
	seaDeep: '#bccdcd',
	coast: '#7f9a9c',
	river: '#7f9cab',
	water: '#1d465f',
	lake: '#cfdcdb',
	graticule: '#7d8f8c',
	fill: {
		'side-1': one.colours.light.fill,
		'side-2': two.colours.light.fill,
		'other-0': '#e6ddcc',
		'other-1': '#dbd1be',
		'other-2': '#d2c8b6',
		none: '#f5eee0',
	},
	deep: {
		'side-1': one.colours.light.deep,
		'side-2': two.colours.light.deep,
		other: '#7d7160',
		none: '#a29581',
	},
	frontier: '#45160f',
	border: '#75685a',
	casing: '#fffaf0',
	accent: '#c4351c',
	band: '#7a3b2a',
	route: '#5b3a63',
	stipple: '#85785f',
	reliefShadow: '#4d4335',
	reliefLight: '#fffdf6',
	label: '#2a231c',
	labelHalo: 'rgba(250, 245, 234, 0.6)',
	focus: '#1c4f78',
});

const dark = ([one, two]: Border['sides']): Palette => ({
	scheme: 'dark',
	paper: '#151c2a',
	paperShade: '#1b2434',
	ink: '#efe7d6',
	inkSoft: '#b3ab9b',
	hairline: '#3a4456',
	sea: '#0f1724',
	seaDeep: '#080d17',
	coast: '#4b6170',
	river: '#587487',
	water: '#9dbccd',
	lake: '#17243a',
	graticule: '#5c6b7d',
	fill: {
		'side-1': one.colours.dark.fill,
		'side-2': two.colours.dark.fill,
		'other-0': '#2c3140',
		'other-1': '#343845',
		'other-2': '#3b3e49',
		none: '#1b2434',
	},
	deep: {
		'side-1': one.colours.dark.deep,
		'side-2': two.colours.dark.deep,
		other: '#a59d90',
		none: '#79808d',
	},
	frontier: '#fbe9cf',
	border: '#b3ab9b',
	casing: '#0a0f18',
	accent: '#ff7d5e',
	band: '#f0c9a4',
	route: '#cdb4dc',
	stipple: '#8a93a3',
	reliefShadow: '#03060c',
	reliefLight: '#9aa3ae',
	label: '#f3ecdc',
	labelHalo: 'rgba(13, 19, 30, 0.65)',
	focus: '#8fc7f2',
});

/** The palettes of a border's atlas. */
export function palettesOf({ sides }: Pick<Border, 'sides'>): Record<Scheme, Palette> {
	return { light: light(sides), dark: dark(sides) };
}
