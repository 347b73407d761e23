import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import sansExtended from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifCyrillicItalic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serifItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

const SERIF = 'Source Serif 4 Variable';
const SANS = 'Source Sans 3 Variable';
const CYRILLIC = 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116';
const EXTENDED = 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF';

/** A font of the page, for a style and a range of letters. */
export interface Face {
	family: string;
	style: 'normal' | 'italic';
	/** Files of one family and style must have the same: a browser takes letters only from those that fit best. */
	weight: 400 | 'all';
	url: string;
	/** A letter that it has and that shows whether it is there. */
	letter: string;
	/** The letters it is for, where they are not the Latin ones that every picture has. */
	range?: string;
	/** Whether a drawing has need of it. */
	isFor: (svg: string) => boolean;
}

const always = () => true;
const italic = (svg: string) => svg.includes('"italic"');
const cyrillic = (svg: string) => /[\u0400-\u045f]/.test(svg);
const extended = (svg: string) => /[\u0100-\u02ff]/.test(svg);
/** All that is not slanted is set in several weights, and one file has all. */
const WEIGHTS = { style: 'normal', weight: 'all' } as const;
const FACES: Face[] = [
	{ family: SERIF, ...WEIGHTS, url: serif, letter: 'M', isFor: always },
	{ family: SANS, ...WEIGHTS, url: sans, letter: 'M', isFor: always },
	{ family: SERIF, style: 'italic', weight: 400, url: serifItalic, letter: 'M', isFor: italic },
	{ family: SERIF, ...WEIGHTS, url: serifCyrillic, letter: 'Ж', range: CYRILLIC, isFor: cyrillic },
	{ family: SANS, ...WEIGHTS, url: sansCyrillic, letter: 'Ж', range: CYRILLIC, isFor: cyrillic },
	{
		...{ family: SERIF, style: 'italic', weight: 400, url: serifCyrillicItalic },
		...{ letter: 'Ж', range: CYRILLIC, isFor: (svg) => cyrillic(svg) && italic(svg) },
	},
	{ family: SANS, ...WEIGHTS, url: sansExtended, letter: 'Ā', range: EXTENDED, isFor: extended },
];

/** The faces a drawing needs. Ideographs have none: images too have the reader's own fonts. */
export const facesFor = (svg: string): Face[] => FACES.filter(({ isFor }) => isFor(svg));

const fetched = new Map<string, Promise<string>>();

/** Faces as CSS without any address, for a drawing that is made into an image: such an image may load nothing. */
export async function cssOf(faces: readonly Face[]): Promise<string> {
	const rules = await Promise.all(
		faces.map(async ({ family, style, weight, url, range }) => {
			const source = `src: url(${await dataUrl(url)}) format('woff2');`;
			const letters = range ? ` unicode-range: ${range};` : '';
			return `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weight === 'all' ? '200 900' : weight}; ${source}${letters} }`;
		}),
	);
	return rules.join('\n');
}

/** A file as a `data:` address, fetched once; after a failure, the next picture tries again. */
function dataUrl(url: string): Promise<string> {
	const known = fetched.get(url);
	if (known) return known;
	const loading = readAsDataUrl(url);
	fetched.set(url, loading);
	loading.catch(() => fetched.delete(url));
	return loading;
}

async function readAsDataUrl(url: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`the server answered ${response.status} for a font`);
	const blob = await response.blob();
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error ?? new Error('a font could not be read'));
		reader.readAsDataURL(blob);
	});
}
