import { ALL_EVENT_KINDS } from '../../atlas/vocabulary';
import { glyphDataUri } from './glyphs';
import type { Border } from '../../atlas/border';
import { palettesOf, type FillKey, type Palette, type SideSlot } from './palette';
import { patternSpec, type PatternId } from './patterns';
import { patternDataUri } from './patternSvg';

/** Custom properties of the colours, by their names in the palette. */
const NAMES = {
	paper: 'paper',
	paperShade: 'paper-shade',
	ink: 'ink',
	inkSoft: 'ink-soft',
	hairline: 'hairline',
	sea: 'sea',
	seaDeep: 'sea-deep',
	coast: 'coast',
	river: 'river',
	water: 'water',
	lake: 'lake',
	graticule: 'graticule',
	frontier: 'frontier',
	border: 'border',
	casing: 'casing',
	accent: 'accent',
	band: 'band',
	route: 'route',
	stipple: 'stipple',
	reliefShadow: 'relief-shadow',
	reliefLight: 'relief-light',
	label: 'label',
	labelHalo: 'label-halo',
	focus: 'focus',
} as const satisfies Record<Exclude<keyof Palette, 'scheme' | 'fill' | 'deep'>, string>;
const FILLS: Record<FillKey, string> = {
	'side-1': 'side-1',
	'side-2': 'side-2',
	'other-0': 'other-0',
	'other-1': 'other',
	'other-2': 'other-2',
	none: 'none',
};
const DEEP: Record<SideSlot, string> = {
	'side-1': 'side-1-deep',
	'side-2': 'side-2-deep',
	other: 'other-deep',
	none: 'none-deep',
};

/** The hatches that the page's own legend shows; every page carries them, so no others. */
const HATCHES: PatternId[] = [
	'joint',
	'undelimited',
	'change',
	'occupied-side-2',
	'leased-side-2',
	'protectorate-side-2',
	'claimed-side-1',
];

const entries = <Key extends string, Value>(record: Record<Key, Value>) =>
	Object.entries(record) as [Key, Value][];

/** The palette whose every colour is the page's custom property: a drawing in it follows the reader's scheme. */
export const variablePalette: Palette = {
	scheme: 'light',
	...mapValues(NAMES, (name) => `var(--${name})`),
	fill: mapValues(FILLS, (name) => `var(--${name})`),
	deep: mapValues(DEEP, (name) => `var(--${name})`),
};

function mapValues<Key extends string>(
	record: Record<Key, string>,
	change: (value: string) => string,
): Record<Key, string> {
	return Object.fromEntries(entries(record).map(([key, value]) => [key, change(value)])) as Record<
		Key,
		string
	>;
}

/** The colours by their custom properties' names. */
const colours = (palette: Palette): [name: string, value: string][] => [
	...entries(NAMES).map(([key, name]): [string, string] => [name, palette[key]]),
	...entries(FILLS).map(([key, name]): [string, string] => [name, palette.fill[key]]),
	...entries(DEEP).map(([key, name]): [string, string] => [name, palette.deep[key]]),
];

/** The colours as CSS custom properties, so that `src/lib/ui` takes them without importing the map. */
const colourDeclarations = (palette: Palette): string =>
	`color-scheme:${palette.scheme};${colours(palette)
		.map(([name, value]) => `--${name}:${value};`)
		.join('')}`;

/** Hatches and signs of events, which the legend and lists show. */
function signDeclarations(palette: Palette): string {
	const hatches = HATCHES.map((id) => `--hatch-${id}:url("${patternDataUri(patternSpec(id, palette))}");`);
	const glyphs = ALL_EVENT_KINDS.map((kind) => `--glyph-${kind}:url("${glyphDataUri(kind, palette)}");`);
	return [...hatches, ...glyphs].join('');
}

/**
 * The colours that a drawing in `variablePalette` uses, for both schemes: a drawing that stands alone bears them
 * itself and follows the reader's scheme. It needs no `color-scheme`, for nothing in it is the browser's to colour.
 */
export function coloursOf(drawing: string, border: Pick<Border, 'sides'>): string {
	const used = new Set([...drawing.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name));
	const { light, dark } = palettesOf(border);
	const rule = (palette: Palette) =>
		`:root{${colours(palette)
			.filter(([name]) => used.has(name))
			.map(([name, value]) => `--${name}:${value}`)
			.join(';')}}`;
	return `${rule(light)}@media screen and (prefers-color-scheme:dark){${rule(dark)}}`;
}

/** A rule for each scheme. Paper is always light. */
function inBothSchemes(border: Pick<Border, 'sides'>, declarations: (palette: Palette) => string): string {
	const { light, dark } = palettesOf(border);
	return (
		`:root{${declarations(light)}}` +
		`@media screen and (prefers-color-scheme:dark){:root{${declarations(dark)}}}`
	);
}

/** What a page is painted with before any script runs. */
export const colourVariables = (border: Pick<Border, 'sides'>): string =>
	inBothSchemes(border, colourDeclarations);

/** All that legends and pages for reading are painted with. */
export const cssVariables = (border: Pick<Border, 'sides'>): string =>
	inBothSchemes(border, (palette) => colourDeclarations(palette) + signDeclarations(palette));
