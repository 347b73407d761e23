import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Usage } from '../compile/usage';
import { writeWorkload } from '../compile/workload';
import { compare } from '../measure';

/** Under node_modules, so that the bundled children find the packages. */
const CACHE = resolve('node_modules/.cache');
const RUNS = 7;
/** The share of vertices that both keep when they simplify. */
const KEPT = 0.2;
/** By its holders of this day the land is dissolved. */
const DAY = '1860-12-31';

interface Run extends Usage {
	/** The whole process, from its start to its end, milliseconds. */
	wholeMs: number;
}

/** The compile's geometry beside mapshaper's, each in processes of its own, on the same lines and points. */
export const compilePart = {
	what: 'snap, polygons, dissolve, simplify and TopoJSON beside mapshaper, on the lines of the record',
	site: false,
	/** The two take turns, so that whatever else the machine does meets both alike; it prints medians. */
	async run(): Promise<boolean> {
		mkdirSync(CACHE, { recursive: true });
		const folder = mkdtempSync(join(CACHE, 'bench-compile-'));
		try {
			const { lines, vertices } = writeWorkload('geodata', folder, DAY);
			const scripts = { ours: await bundle('ours', folder), peer: await bundle('peer', folder) };
			const runs: { ours: Run[]; peer: Run[] } = { ours: [], peer: [] };
			for (let run = 0; run < RUNS; run++)
				for (const who of ['peer', 'ours'] as const) runs[who].push(runOnce(scripts[who], folder));
			console.log(`\n${lines} lines of ${vertices} vertices, medians of ${RUNS} runs of each in turn`);
			const print = (what: string, unit: string, figure: keyof Run) =>
				compare(what, unit, [
					{ name: 'mapshaper', value: median(runs.peer.map((run) => run[figure])) },
					{ name: 'the compile', value: median(runs.ours.map((run) => run[figure])) },
				]);
			print('From reading to having written', 'ms', 'workMs');
			print("The processor's time of that", 'ms', 'workCpuMs');
			print('The whole process', 'ms', 'wholeMs');
			print("The processor's time of that", 'ms', 'cpuMs');
			print('Peak memory', 'MB', 'peakMB');
			return true;
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	},
};

/** Bundles a child to plain JavaScript, so that no run pays for translating TypeScript. @returns its file */
async function bundle(name: string, folder: string): Promise<string> {
	await build({
		configFile: false,
		logLevel: 'error',
		ssr: { noExternal: true, external: ['mapshaper'] },
		build: { ssr: resolve(`tests/bench/compile/${name}.ts`), outDir: join(folder, name) },
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
