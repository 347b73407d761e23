/** One measured way of doing something. */
export interface Measured {
	name: string;
	value: number;
}

/** The median of `runs` timings, milliseconds. One run beforehand warms the engine and does not count. */
export function medianMs(work: () => unknown, runs = 7): number {
	work();
	const times = Array.from({ length: runs }, () => {
		const begun = performance.now();
		work();
		return performance.now() - begun;
	});
	return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** One timing, milliseconds: for what takes so long that warming up changes nothing. */
export function onceMs(work: () => unknown): number {
	const begun = performance.now();
	work();
	return performance.now() - begun;
}

/** Prints ways side by side: each one's figure and how many times the first it is. */
export function compare(title: string, unit: string, ways: Measured[]): void {
	const first = ways[0]?.value ?? 1;
	console.log(`\n${title}`);
	for (const { name, value } of ways) {
		const figure = value >= 100 ? value.toFixed(0) : value.toPrecision(3);
		console.log(`  ${name.padEnd(46)} ${figure.padStart(9)} ${unit}   ×${(value / first).toFixed(2)}`);
	}
}
