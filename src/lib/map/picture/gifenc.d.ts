/** What this project uses of gifenc, which comes without types. */
declare module 'gifenc' {
	/** Red, green, blue, 0–255. */
	export type Rgb = [number, number, number];

	interface Encoder {
		writeFrame(
			indexes: Uint8Array,
			width: number,
			height: number,
			options: {
				palette?: Rgb[];
				/** Milliseconds. */
				delay: number;
				repeat?: number;
				transparent?: boolean;
				transparentIndex?: number;
				dispose?: number;
			},
		): void;
		finish(): void;
		bytes(): Uint8Array<ArrayBuffer>;
	}

	export function GIFEncoder(): Encoder;
	export function quantize(
		rgba: Uint8Array | Uint8ClampedArray,
		most: number,
		options?: { format: 'rgb565' | 'rgb444' },
	): Rgb[];
	/** The place in the palette of what is nearest to each pixel. */
	export function applyPalette(
		rgba: Uint8Array | Uint8ClampedArray,
		palette: readonly Rgb[],
		format: 'rgb565',
	): Uint8Array;
	export function nearestColorIndex(palette: readonly Rgb[], rgb: Rgb): number;
}
