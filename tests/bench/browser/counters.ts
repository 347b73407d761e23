/** What a page has sent to WebGL since the counters were last begun. Times as of `performance.now()`. */
export interface GlCounts {
	/** When the counting began: the moment of the step. */
	begun: number;
	/** When the first and the last draw call came; `null` before there was one. */
	firstDraw: number | null;
	lastDraw: number | null;
	/** Draw calls, and the frames (bursts of them without a pause) that they came in. */
	draws: number;
	frames: number;
	/** Bytes handed over. Room that is only set aside counts for nothing. */
	bufferBytes: number;
	textureBytes: number;
}

declare global {
	interface Window {
		/** Laid into the page by `countGl`. */
		glCounts: GlCounts & {
			/** Sets everything to nothing, as of now. */
			begin(): void;
		};
	}
}

/**
 * Counts what a page sends to WebGL 2. It runs in the page, before the page's own scripts
 * (`page.addInitScript(countGl)`), so it must not refer to anything outside itself.
 */
export function countGl(): void {
	type Call = (this: WebGL2RenderingContext, ...args: unknown[]) => unknown;
	const nothing = { firstDraw: null, lastDraw: null, draws: 0, frames: 0, bufferBytes: 0, textureBytes: 0 };
	const counts: Window['glCounts'] = {
		...nothing,
		begun: 0,
		begin() {
			Object.assign(this, nothing, { begun: performance.now() });
		},
	};
	window.glCounts = counts;

	const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, Call>;
	function before(names: string[], look: (...args: unknown[]) => void): void {
		for (const name of names) {
			const original = prototype[name]!;
			prototype[name] = function (...args) {
				look(...args);
				return original.apply(this, args);
			};
		}
	}

	let drawing = false;
	before(
		['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced', 'drawRangeElements'],
		() => {
			counts.draws++;
			counts.lastDraw = performance.now();
			counts.firstDraw ??= counts.lastDraw;
			if (drawing) return;
			drawing = true;
			counts.frames++;
			// A frame is drawn in one go: microtasks come when it is done.
			queueMicrotask(() => (drawing = false));
		},
	);

	/** Bytes of a view from an offset on, `length` (0: all) elements of it; of a buffer, all. */
	function bytesOf(data: unknown, offset: unknown, length: unknown): number {
		if (data instanceof ArrayBuffer) return data.byteLength;
		if (!ArrayBuffer.isView(data)) return 0;
		const size = 'BYTES_PER_ELEMENT' in data ? Number(data.BYTES_PER_ELEMENT) : 1;
		const from = Number(offset ?? 0) * size;
		return Number(length ?? 0) > 0 ? Number(length) * size : data.byteLength - from;
	}
	before(['bufferData'], (_target, data, _usage, offset, length) => {
		counts.bufferBytes += bytesOf(data, offset, length);
	});
	before(['bufferSubData'], (_target, _at, data, offset, length) => {
		counts.bufferBytes += bytesOf(data, offset, length);
	});

	const channels: Record<number, number> = {
		[WebGL2RenderingContext.RGB]: 3,
		[WebGL2RenderingContext.RGB_INTEGER]: 3,
		[WebGL2RenderingContext.RGBA]: 4,
		[WebGL2RenderingContext.RGBA_INTEGER]: 4,
		[WebGL2RenderingContext.RG]: 2,
		[WebGL2RenderingContext.RG_INTEGER]: 2,
		[WebGL2RenderingContext.LUMINANCE_ALPHA]: 2,
	};
	/** Bytes of a channel. Of packed kinds, which no map here uses, a channel's share is counted too high. */
	const bytes: Record<number, number> = {
		[WebGL2RenderingContext.FLOAT]: 4,
		[WebGL2RenderingContext.INT]: 4,
		[WebGL2RenderingContext.UNSIGNED_INT]: 4,
		[WebGL2RenderingContext.HALF_FLOAT]: 2,
		[WebGL2RenderingContext.SHORT]: 2,
		[WebGL2RenderingContext.UNSIGNED_SHORT]: 2,
	};
	const texelBytes = (format: unknown, type: unknown): number =>
		(channels[Number(format)] ?? 1) * (bytes[Number(type)] ?? 1);
	/** A call names the size of its pixels, or leaves it to the picture it hands over. */
	const sized = (width: unknown, height: unknown, format: unknown, type: unknown, pixels: unknown): void => {
		// Without pixels, room is set aside.
		if (pixels === null || pixels === undefined) return;
		counts.textureBytes += Number(width) * Number(height) * texelBytes(format, type);
	};
	const pictured = (format: unknown, type: unknown, picture: unknown): void => {
		const { width, height } = picture as { width: number; height: number };
		counts.textureBytes += width * height * texelBytes(format, type);
	};
	before(['texImage2D'], (...args) => {
		if (args.length > 6) sized(args[3], args[4], args[6], args[7], args[8]);
		else pictured(args[3], args[4], args[5]);
	});
	before(['texSubImage2D'], (...args) => {
		if (args.length > 7) sized(args[4], args[5], args[6], args[7], args[8]);
		else pictured(args[4], args[5], args[6]);
	});
}
