import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import sansExtended from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serifItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

const SERIF = 'Source Serif 4 Variable';
const SANS = 'Source Sans 3 Variable';
const CYRILLIC = 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116';
const EXTENDED = 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF';

interface Face {
	family: string;
	style: 'normal' | 'italic';
	url: string;
	/** The letters it is for, where they are not the Latin ones that every picture has. */
	range?: string;
	/** Whether a drawing has need of it. */
	isFor: (svg: string) => boolean;
}

const always = () => true;
const withCyrillic = (svg: string) => /[\u0400-\u045f]/.test(svg);
const FACES: Face[] = [
	{ family: SERIF, style: 'normal', url: serif, isFor: always },
	{ family: SANS, style: 'normal', url: sans, isFor: always },
	{ family: SERIF, style: 'italic', url: serifItalic, isFor: (svg) => svg.includes('"italic"') },
	{ family: SERIF, style: 'normal', url: serifCyrillic, range: CYRILLIC, isFor: withCyrillic },
	{ family: SANS, style: 'normal', url: sansCyrillic, range: CYRILLIC, isFor: withCyrillic },
	{
		family: SANS,
		style: 'normal',
		url: sansExtended,
		range: EXTENDED,
		isFor: (svg) => /[\u0100-\u02ff]/.test(svg),
	},
];

const fetched = new Map<string, Promise<string>>();

/**
 * The page's fonts as CSS without any address, for a drawing that is made into an image: such an image may load
 * nothing. Chinese has no face here: images too have the reader's own fonts.
 */
export async function fontFaces(svg: string): Promise<string> {
	const faces = await Promise.all(
		FACES.filter(({ isFor }) => isFor(svg)).map(async ({ family, style, url, range }) => {
			const source = `src: url(${await dataUrl(url)}) format('woff2');`;
			const letters = range ? ` unicode-range: ${range};` : '';
			return `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: 200 900; ${source}${letters} }`;
		}),
	);
	return faces.join('\n');
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
