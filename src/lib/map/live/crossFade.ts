import type { SceneWriter } from './sceneWriter';

const FADE_MS = 250;

/** Called by `LiveMap` alone. Lets parcels go from their old fill to the new one. @returns stops it */
export function crossFade(writer: SceneWriter, parcels: readonly number[]): () => void {
	const start = performance.now();
	let frame = requestAnimationFrame(function step(now) {
		const t = Math.min(1, (now - start) / FADE_MS);
		writer.step(parcels, t);
		if (t < 1) frame = requestAnimationFrame(step);
	});
	return () => cancelAnimationFrame(frame);
}
