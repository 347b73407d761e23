import { ALL_EVENT_KINDS } from '../atlas/event';
import { glyphDataUri } from './glyphs';
import { dark, light, type Palette } from './palette';
import { PATTERN_IDS, patternSpec } from './patterns';
import { patternDataUri } from './patternSvg';

/** The palette as CSS custom properties, so that `src/lib/ui` takes colours and hatches without importing the map. */
function declarations(palette: Palette): string {
	const colours: Record<string, string> = {
		paper: palette.paper,
		'paper-shade': palette.paperShade,
		ink: palette.ink,
		'ink-soft': palette.inkSoft,
		hairline: palette.hairline,
		sea: palette.sea,
		china: palette.fill.china,
		russia: palette.fill.russia,
		other: palette.fill['other-1'],
		none: palette.fill.none,
		'china-deep': palette.deep.china,
		'russia-deep': palette.deep.russia,
		'other-deep': palette.deep.other,
		frontier: palette.frontier,
		border: palette.border,
		accent: palette.accent,
		band: palette.band,
		river: palette.river,
		water: palette.water,
		focus: palette.focus,
		route: palette.route,
	};
	const hatches = PATTERN_IDS.map(
		(id) => `--hatch-${id}:url("${patternDataUri(patternSpec(id, palette))}");`,
	);
	const glyphs = ALL_EVENT_KINDS.map((kind) => `--glyph-${kind}:url("${glyphDataUri(kind, palette)}");`);
	const lines = Object.entries(colours).map(([name, value]) => `--${name}:${value};`);
	return `color-scheme:${palette.scheme};${[...lines, ...hatches, ...glyphs].join('')}`;
}

/** One stylesheet for both schemes; works in the prerendered page before any script runs. */
export function cssVariables(): string {
	return `:root{${declarations(light)}}` + `@media (prefers-color-scheme:dark){:root{${declarations(dark)}}}`;
}
