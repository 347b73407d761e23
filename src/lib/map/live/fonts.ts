import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import sansLatinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import italicLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url';
import italicCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?url';

type FontFaces = NonNullable<StyleSpecification['font-faces']>;

const LATIN = ['U+0020-00FF', 'U+02BB-02BC', 'U+2000-206F', 'U+2190-2193', 'U+2212'];
const LATIN_EXT = ['U+0100-024F', 'U+1E00-1EFF'];
const CYRILLIC = ['U+0400-045F', 'U+0490-0491', 'U+2116'];

/**
 * `text-font` names. MapLibre finds them in `font-faces`; what no file covers (ideographs) the reader's system draws, and
 * it would slant that by itself if a name said italic, a form that ideographs do not have.
 */
export const FONT = { sans: 'Atlas Sans', serif: 'Atlas Serif', italic: 'Atlas Slanted' } as const;

/**
 * The style's own font files, so that labels need no glyph server. MapLibre downloads through `fetch`, which
 * takes a relative address from the document, hence absolute ones.
 */
export function fontFaces(base: string): FontFaces {
	const face = (url: string, range: string[]) => ({
		url: new URL(url, base).href,
		'unicode-range': range,
	});
	return {
		[FONT.sans]: [face(sansLatin, LATIN), face(sansCyrillic, CYRILLIC), face(sansLatinExt, LATIN_EXT)],
		[FONT.serif]: [face(serifLatin, LATIN), face(serifCyrillic, CYRILLIC)],
		[FONT.italic]: [face(italicLatin, LATIN), face(italicCyrillic, CYRILLIC)],
	};
}
