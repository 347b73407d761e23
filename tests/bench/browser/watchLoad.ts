/** What a page's loading came to, ms since it was asked for; `null` for what has not come. */
export interface LoadMarks {
	firstPaint: number | null;
	largestPaint: number | null;
	/** The still map was painted. */
	still: number | null;
	/** The year's slider answered a hand. */
	slider: number | null;
	/** The live map was drawn whole. */
	map: number | null;
	/** All layout shifts that no reader's hand made, added up. */
	shift: number;
	/** What tasks took beyond 50 ms, from the first paint until the map. */
	blocked: number;
}

declare global {
	interface Window {
		/** Laid into the page by `watchLoad`. */
		loadMarks: LoadMarks;
	}
}

/**
 * Notes when a page has come how far. It runs in the page, before the page's own scripts, so it must not refer to
 * anything outside itself.
 *
 * @param hand whether to move the slider as soon as it is there, and again until it answers
 */
export function watchLoad(hand: boolean): void {
	const marks: LoadMarks = {
		...{ firstPaint: null, largestPaint: null, still: null, slider: null, map: null },
		...{ shift: 0, blocked: 0 },
	};
	window.loadMarks = marks;

	function observe<Entry extends PerformanceEntry>(type: string, look: (entry: Entry) => void): void {
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) look(entry as Entry);
		}).observe({ type, buffered: true });
	}
	observe('paint', ({ name, startTime }) => {
		if (name === 'first-paint') marks.firstPaint = startTime;
	});
	observe('largest-contentful-paint', ({ startTime }) => (marks.largestPaint = startTime));
	observe<PerformanceEntry & { value: number; hadRecentInput: boolean }>('layout-shift', (entry) => {
		if (!entry.hadRecentInput) marks.shift += entry.value;
	});
	observe('longtask', ({ startTime, duration }) => {
		const painted = marks.firstPaint !== null && startTime + duration > marks.firstPaint;
		if (painted && startTime < (marks.map ?? Infinity)) marks.blocked += Math.max(0, duration - 50);
	});

	/** Whether the still map is there: the prerendered picture of its year, or the drawing of the exact state. */
	const isStill = () =>
		[...document.images].some(
			({ src, complete, naturalWidth }) => src.includes('/stills/') && complete && naturalWidth > 0,
		) || document.querySelector('.still svg') !== null;

	let asked = 0;
	/** Moves the slider a year on, and looks whether it says another year; then back. */
	function tryHand(): void {
		const slider = document.querySelector<HTMLInputElement>('input[type=range]:not(.handle)');
		if (!slider || slider.disabled || performance.now() - asked < 100) return;
		asked = performance.now();
		const [year, said] = [slider.valueAsNumber, slider.getAttribute('aria-valuetext')];
		const move = (to: number) => {
			slider.valueAsNumber = to;
			slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
		};
		move(year + 1);
		requestAnimationFrame(() => {
			if (slider.getAttribute('aria-valuetext') !== said) marks.slider = performance.now();
			move(year);
		});
	}

	function frame(): void {
		if (marks.still === null && isStill())
			// By the next frame it has been painted.
			requestAnimationFrame(() => (marks.still = performance.now()));
		if (hand && marks.slider === null) tryHand();
		if (document.documentElement?.dataset.ready === 'true') marks.map = performance.now();
		else requestAnimationFrame(frame);
	}
	requestAnimationFrame(frame);
}
