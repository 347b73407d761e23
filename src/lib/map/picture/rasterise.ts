import { cssOf, facesFor, type Face } from './fonts';
import type { Size } from '../../geo/projector';
import type { Picture } from './pictureSvg';

/** A strip below the picture with a letter of each font: a cell's width and the strip's height, pixels. */
const CELL = 16;

/** How long fonts are waited for; text in one that never came is then drawn in another. */
const PATIENCE_MS = 4000;

/**
 * Draws a picture into a canvas.
 *
 * @param scale pixels of the canvas for one of the picture
 */
export async function rasterise({ svg, width, height }: Picture, scale: number): Promise<HTMLCanvasElement> {
	const faces = facesFor(svg);
	// Its own size is the canvas's: some browsers scale an SVG image up from the pixels of its own size.
	const whole =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${(height + CELL) * scale}" ` +
		`viewBox="0 0 ${width} ${height + CELL}"><style>${await cssOf(faces)}</style>${svg}${probes(faces, { width, height })}</svg>`;
	const url = URL.createObjectURL(new Blob([whole], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		await lettersIn(image, faces, { scale, top: height * scale });
		const canvas = document.createElement('canvas');
		canvas.width = width * scale;
		canvas.height = height * scale;
		contextOf(canvas).drawImage(image, 0, 0);
		return canvas;
	} finally {
		URL.revokeObjectURL(url);
	}
}

/** A letter in each font, black on white. */
function probes(faces: readonly Face[], { width, height }: Size): string {
	const letters = faces.map(
		({ family, style, letter }, i) =>
			`<text x="${i * CELL + 1}" y="${height + 13}" font-family="'${family}'" font-style="${style}" ` +
			`font-size="14">${letter}</text>`,
	);
	return `<rect y="${height}" width="${width}" height="${CELL}" fill="#fff"/>${letters.join('')}`;
}

/**
 * Waits until an image has its fonts: it counts as loaded before they are, and until then its text is invisible.
 * No event tells; the letters below the picture do.
 */
async function lettersIn(
	image: HTMLImageElement,
	faces: readonly Face[],
	{ scale, top }: { scale: number; top: number },
): Promise<void> {
	const cell = CELL * scale;
	const strip = document.createElement('canvas');
	strip.width = cell * faces.length;
	strip.height = cell;
	const context = contextOf(strip);
	const isInked = (i: number): boolean =>
		context.getImageData(i * cell, 0, cell, cell).data.some((value, at) => at % 4 === 0 && value < 128);
	const end = performance.now() + PATIENCE_MS;
	for (;;) {
		context.drawImage(image, 0, -top);
		if (faces.every((_, i) => isInked(i)) || performance.now() > end) return;
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('this browser draws no canvas');
	return context;
}

/** A picture as a PNG of twice its size, sharp on fine screens and in print. */
export async function pngOf(picture: Picture): Promise<Blob> {
	const canvas = await rasterise(picture, 2);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('the picture could not be written'));
		}, 'image/png');
	});
}
