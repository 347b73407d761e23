import type { Rgb } from 'gifenc';
import type { Palette } from '../scene/palette';
import type { GifAnswer, GifOrder } from './gifWorker';
import type { MapGeometry } from '../svg/geometry';
import { legendItems, presentOnAny } from '../svg/legendItems';
import { pictureSvg, presentIn, type PictureSubject } from './pictureSvg';
import { rasterise } from './rasterise';

/** One picture of an animation. */
export interface Frame {
	subject: PictureSubject;
	/** Whether it shows what none before it did: it then stands longer. */
	isNew: boolean;
}

export interface AnimationJob {
	/** In order. */
	frames: Frame[];
	palette: Palette;
	/** Stops the work; the promise is then rejected with its reason. */
	signal: AbortSignal;
	/** Told after each frame. */
	onprogress: (done: number) => void;
}

/** How long a frame stands, one that shows a change, and the last one, milliseconds. */
const FRAME_MS = 400;
const CHANGE_MS = 1000;
const LAST_MS = 2000;

/** So many frames, spread over the whole, tell the colours of all. */
const SAMPLES = 4;

/**
 * Makes an animated GIF. The page draws one frame at a time and is free between two; colours are counted and
 * packed in a worker.
 */
export async function makeAnimation({ frames, palette, signal, onprogress }: AnimationJob): Promise<Blob> {
	signal.throwIfAborted();
	const subjects = await underOneKey(frames, signal);
	const encoder = new Encoder();
	try {
		const samples = new Map<number, ImageData>();
		for (let i = 0; i < SAMPLES; i++) {
			const index = Math.round((i * (subjects.length - 1)) / (SAMPLES - 1));
			if (!samples.has(index)) samples.set(index, await pixelsOf(subjects[index]!));
			signal.throwIfAborted();
		}
		const { width, height } = samples.get(0)!;
		const colours = joined([...samples.values()]);
		const flat = flatColours(palette);
		await encoder.ask({ kind: 'start', width, height, samples: colours, flat }, [colours.buffer]);
		for (const [index, subject] of subjects.entries()) {
			const { data } = samples.get(index) ?? (await pixelsOf(subject));
			samples.delete(index);
			const stands = frames[index]!.isNew ? CHANGE_MS : FRAME_MS;
			const delay = index === subjects.length - 1 ? LAST_MS : stands;
			await encoder.ask({ kind: 'frame', rgba: data, delay }, [data.buffer]);
			signal.throwIfAborted();
			onprogress(index + 1);
		}
		const answer = await encoder.ask({ kind: 'finish' });
		signal.throwIfAborted();
		if (answer.kind !== 'done') throw new Error('the animation was not finished');
		return new Blob([answer.bytes], { type: 'image/gif' });
	} finally {
		encoder.end();
	}
}

/** The frames with one legend, of all that is on any: else its rows would come and go, and the land jump. */
async function underOneKey(frames: readonly Frame[], signal: AbortSignal): Promise<PictureSubject[]> {
	const present: MapGeometry['present'][] = [];
	for (const { subject } of frames) {
		await painted();
		present.push(presentIn(subject));
		signal.throwIfAborted();
	}
	const legend = legendItems(presentOnAny(present));
	return frames.map(({ subject }) => ({
		...subject,
		furniture: subject.furniture && { ...subject.furniture, legend },
	}));
}

async function pixelsOf(subject: PictureSubject): Promise<ImageData> {
	await painted();
	const canvas = await rasterise(pictureSvg(subject), 1);
	return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
}

/**
 * Drawing a plate holds the page for a moment: what the reader did meanwhile comes first, and the page shows it.
 * A page out of sight is never painted, so the wait has an end.
 */
function painted(): Promise<unknown> {
	const frame = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
	return Promise.race([frame, new Promise((resolve) => setTimeout(resolve, 250))]);
}

function joined(images: readonly ImageData[]): Uint8ClampedArray<ArrayBuffer> {
	const all = new Uint8ClampedArray(images.reduce((length, { data }) => length + data.length, 0));
	let at = 0;
	for (const { data } of images) {
		all.set(data, at);
		at += data.length;
	}
	return all;
}

/** The palette's opaque colours. */
export function flatColours(palette: Palette): Rgb[] {
	const values = Object.values(palette).flatMap((value) =>
		typeof value === 'string' ? value : Object.values<string>(value),
	);
	return [...new Set(values)].flatMap((value): Rgb[] => {
		const [, red, green, blue] = /^#(..)(..)(..)$/.exec(value) ?? [];
		return red && green && blue ? [[parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)]] : [];
	});
}

/** The worker, asked one thing at a time. */
class Encoder {
	readonly #worker = new Worker(new URL('./gifWorker.ts', import.meta.url), { type: 'module' });

	ask(order: GifOrder, transfer: Transferable[] = []): Promise<GifAnswer> {
		return new Promise((resolve, reject) => {
			this.#worker.onmessage = ({ data }: MessageEvent<GifAnswer>) => resolve(data);
			this.#worker.onerror = (event) =>
				reject(new Error(event.message || 'the animation could not be packed'));
			this.#worker.postMessage(order, transfer);
		});
	}

	end(): void {
		this.#worker.terminate();
	}
}
