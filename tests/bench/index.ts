/**
 * `npm run bench`: what the atlas costs and saves, measured side by side in one run. Read the ratios: the milliseconds
 * are this machine's. docs/performance.md says what each figure means.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale, fail, readOptions } from '../../scripts/run/prepare.mjs';
import { betweenPart } from './parts/between';
import { compilePart } from './parts/compile';
import { designPart } from './parts/design';
import { growthPart } from './parts/growth';
import { loadingPart } from './parts/loading';
import { memoryPart } from './parts/memory';
import type { Part } from './parts/part';
import { scrubPart } from './parts/scrub';

/** The parts, those that say most first. */
const PARTS: Record<string, Part> = {
	scrub: scrubPart,
	loading: loadingPart,
	memory: memoryPart,
	between: betweenPart,
	design: designPart,
	compile: compilePart,
	growth: growthPart,
};

const HELP = `npm run bench: measures the atlas beside what else could be done, in one run on this machine.

${Object.entries(PARTS)
	.map(([name, { what }]) => `  ${name.padEnd(8)} ${what}`)
	.join('\n')}

  npm run bench -- --only scrub,memory   only these parts
  npm run bench -- --built               measure what is built already, whatever its age
  npm run bench -- --site other=path     measure another built folder beside it (as often as wanted)
  npm run bench -- --from 1850           the year that scrubbing starts at
  npm run bench -- --steps 20            how many steps of a year it takes
  npm run bench -- --many 10000          how many steps the heap is watched for
  npm run bench -- --help                say this

It ends with 1 where a part does not hold what it promises.`;

const { values } = readOptions(
	() =>
		parseArgs({
			options: {
				only: { type: 'string' },
				built: { type: 'boolean' },
				site: { type: 'string', multiple: true, default: [] },
				from: { type: 'string', default: '1850' },
				steps: { type: 'string', default: '20' },
				many: { type: 'string', default: '10000' },
				help: { type: 'boolean' },
			},
		}),
	HELP,
);
if (values.help) {
	console.log(HELP);
	process.exit();
}
const wanted = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) fail(`There is no part called ${unknown.join(', ')}.\n\n${HELP}`);
const number = (name: 'from' | 'steps' | 'many'): number => {
	const value = Number(values[name]);
	if (!(Number.isInteger(value) && value > 0)) fail(`--${name} takes a whole number, not "${values[name]}".`);
	return value;
};
const options = {
	sites: [
		{ name: 'this atlas', folder: resolve('build') },
		...values.site.map((site) => {
			const [name = '', folder = ''] = site.split('=');
			if (folder === '') fail(`--site takes a name and a path, as in other=path, not "${site}".`);
			return { name, folder: resolve(folder) };
		}),
	],
	from: number('from'),
	steps: number('steps'),
	many: number('many'),
};

const parts = Object.entries(PARTS).filter(([name]) => wanted.includes(name));
if (!values.built && parts.some(([, { site }]) => site)) buildIfStale();
const broken: string[] = [];
for (const [name, part] of parts) {
	console.log(`\n## ${name}: ${part.what}`);
	if (!(await part.run(options))) broken.push(name);
}
if (broken.length > 0) fail(`What they promise does not hold: ${broken.join(', ')}.`);
