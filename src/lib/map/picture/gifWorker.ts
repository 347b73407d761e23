/// <reference lib="webworker" />
import type { Rgb } from 'gifenc';
import { GifWriter, paletteOf } from './gif';

/** What the page asks of the worker: one `start`, then frames, then `finish`. */
export type GifOrder =
	| { kind: 'start'; width: number; height: number; samples: Uint8ClampedArray<ArrayBuffer>; flat: Rgb[] }
	| { kind: 'frame'; rgba: Uint8ClampedArray<ArrayBuffer>; delay: number }
	| { kind: 'finish' };

/** What it answers: `ready` after each order but the last. */
export type GifAnswer = { kind: 'ready' } | { kind: 'done'; bytes: Uint8Array<ArrayBuffer> };

const scope = self as unknown as DedicatedWorkerGlobalScope;
const answer = (message: GifAnswer, transfer: Transferable[] = []): void =>
	scope.postMessage(message, transfer);
let writer: GifWriter | undefined;

scope.addEventListener('message', ({ data: order }: MessageEvent<GifOrder>) => {
	if (order.kind === 'start')
		writer = new GifWriter(order.width, order.height, paletteOf(order.samples, order.flat));
	else if (order.kind === 'frame') writer?.add(order.rgba, order.delay);
	else {
		const bytes = writer?.finish() ?? new Uint8Array();
		answer({ kind: 'done', bytes }, [bytes.buffer]);
		return;
	}
	answer({ kind: 'ready' });
});
