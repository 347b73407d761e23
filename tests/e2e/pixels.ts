import type { JSHandle, Page } from '@playwright/test';

/** The pixels of a PNG, decoded in the page: to be given to a function that is evaluated there. */
export const pixelsOf = (page: Page, png: Buffer): Promise<JSHandle<ImageData>> =>
	page.evaluateHandle(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
		context.drawImage(image, 0, 0);
		return context.getImageData(0, 0, image.width, image.height);
	}, png.toString('base64'));
