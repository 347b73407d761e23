import { fontFaces } from './fonts';
import { PICTURE } from './plateSvg';

/**
 * Draws a picture's SVG text into a canvas.
 *
 * @param scale pixels of the canvas for one of the picture
 */
export async function rasterise(svg: string, scale: number): Promise<HTMLCanvasElement> {
	const canvas = document.createElement('canvas');
	canvas.width = PICTURE.width * scale;
	canvas.height = PICTURE.height * scale;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('this browser draws no canvas');
	// Its own size is the canvas's: some browsers scale an SVG image up from the pixels of its own size.
	const style = `><style>${await fontFaces(svg)}</style>`;
	const dressed = svg
		.replace(/ width="\d+"/, ` width="${canvas.width}"`)
		.replace(/ height="\d+"/, ` height="${canvas.height}"`)
		.replace('>', () => style);
	const url = URL.createObjectURL(new Blob([dressed], { type: 'image/svg+xml' }));
	try {
		const image = new Image(canvas.width, canvas.height);
		image.src = url;
		await image.decode();
		context.drawImage(image, 0, 0);
	} finally {
		URL.revokeObjectURL(url);
	}
	return canvas;
}

/** A picture as a PNG of twice its size, sharp on fine screens and in print. */
export async function pngOf(svg: string): Promise<Blob> {
	const canvas = await rasterise(svg, 2);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('the picture could not be written'));
		}, 'image/png');
	});
}
