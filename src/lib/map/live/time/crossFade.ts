import type { Scene } from '../../scene/scene';
import type { TimeLayer } from './timeLayer';

const FADE_MS = 250;

/** Called by `LiveMap` alone. Lets land go from its colour in one scene to that in another. @returns stops it */
export function crossFade(time: TimeLayer, from: Scene, to: Scene, onbegun: () => void): () => void {
	const start = performance.now();
	time.show(to, { from, t: 0 });
	time.oncePrinted(onbegun);
	let frame = requestAnimationFrame(function step(now) {
		const t = Math.min(1, Math.max(0, (now - start) / FADE_MS));
		time.show(to, t < 1 ? { from, t } : undefined);
		if (t < 1) frame = requestAnimationFrame(step);
	});
	// Whoever stops it shows another scene.
	return () => cancelAnimationFrame(frame);
}
