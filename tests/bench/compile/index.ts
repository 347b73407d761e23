/** The compile's geometry beside mapshaper's, each in a process of its own, on the same lines and points. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { compare } from '../measure';
import type { Usage } from './usage';
import { writeWorkload } from './workload';

const HERE = new URL('.', import.meta.url).pathname;
/** Under node_modules, so that the bundled children find the packages. */
const CACHE = 'node_modules/.cache';
const RUNS = Number(process.env.RUNS ?? 7);
/** The share of vertices that both keep when they simplify. */
const KEPT = 0.2;

interface Run extends Usage {
	/** The whole process, from its start to its end, milliseconds. */
	wholeMs: number;
}

/**
 * Prints time and memory of snapping, polygons, dissolving by holder, simplifying and TopoJSON.
 * The two take turns, so that whatever else the machine does meets both alike; medians of the runs.
 * @param day the day whose holders the land is dissolved by
 */
export async function benchCompile(day: string): Promise<void> {
	mkdirSync(CACHE, { recursive: true });
	const folder = mkdtempSync(join(CACHE, 'bench-compile-'));
	try {
		const { lines, vertices } = writeWorkload('geodata', folder, day);
		const ours: Run[] = [];
		const peers: Run[] = [];
		const [ourScript, peerScript] = [await bundle('ours', folder), await bundle('peer', folder)];
		for (let run = 0; run < RUNS; run++) {
			ours.push(runOnce(ourScript, folder));
			peers.push(runOnce(peerScript, folder));
		}
		const print = (what: string, unit: string, figure: keyof Run) =>
			compare(`${what}: snap, polygons, dissolve, simplify ${lines} lines of ${vertices} vertices`, unit, [
				{ name: 'mapshaper', value: median(peers.map((run) => run[figure])) },
				{ name: 'the compile', value: median(ours.map((run) => run[figure])) },
			]);
		print('Work, from reading to writing', 'ms', 'workMs');
		print('Whole process', 'ms', 'wholeMs');
		print("Processor's time", 'ms', 'cpuMs');
		print('Peak memory', 'MB', 'peakMB');
	} finally {
		if (!process.env.KEEP) rmSync(folder, { recursive: true, force: true });
	}
}

/** Bundles a child to plain JavaScript, so that no run pays for translating TypeScript. @returns its file */
async function bundle(name: string, folder: string): Promise<string> {
	await build({
		configFile: false,
		logLevel: 'error',
		ssr: { noExternal: true, external: ['mapshaper'] },
		build: { ssr: join(HERE, `${name}.ts`), outDir: join(folder, name) },
	});
	return join(folder, name, `${name}.js`);
}

function runOnce(script: string, folder: string): Run {
	const begun = performance.now();
	const printed = execFileSync(process.execPath, [script, folder, String(KEPT)], { encoding: 'utf8' });
	return { ...(JSON.parse(printed) as Usage), wholeMs: performance.now() - begun };
}

function median(values: number[]): number {
	return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
await benchCompile('1860-12-31');
