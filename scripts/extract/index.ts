/**
 * Extracts the natural layers and the relief from public packages.
 *
 *     npm run extract                       everything
 *     npm run extract -- --only borders     one or more stages, comma-separated
 */
import { parseArgs } from 'node:util';
import { RecordProblem } from '../record/problem.ts';
import { ExtractError, say } from './log';

/** Stages in the order they must run: a later one may read what an earlier one wrote. */
const STAGES: Record<string, () => void | Promise<void>> = {
	borders: async () => (await import('./borders')).extractBorders(),
	rivers: async () => (await import('./rivers')).extractRivers(),
	lakes: async () => (await import('./lakes')).extractLakes(),
	admin: async () => (await import('./admin')).extractAdmin(),
	'older-borders': async () => (await import('./olderBorders')).extractOlderBorders(),
	divides: async () => (await import('./divides')).extractDivides(),
	relief: async () => (await import('./relief')).extractRelief(),
};

const HELP = `Extracts geodata/natural/*.geojson and static/relief from public packages, as the tables geodata/natural/*.yaml say.

  --only <stages>   comma-separated, of: ${Object.keys(STAGES).join(', ')}
  --help            this text

npm's packages are those of scripts/extract/package-lock.json; Debian's are fetched by name and version into
.cache/extract (apt-get) and reused. About 200 MB together.`;

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean' } } });
	if (values.help) return console.log(HELP);
	const wanted = values.only?.split(',') ?? Object.keys(STAGES);
	const unknown = wanted.filter((stage) => !(stage in STAGES));
	if (unknown.length)
		throw new ExtractError(`no stage “${unknown.join(', ')}”; there are: ${Object.keys(STAGES).join(', ')}`);
	for (const [stage, run] of Object.entries(STAGES)) {
		if (!wanted.includes(stage)) continue;
		const start = Date.now();
		await run();
		say(stage, `done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
	}
}

main().catch((error: unknown) => {
	const isKnown = error instanceof ExtractError || error instanceof RecordProblem;
	console.error(isKnown ? `extract: ${error.message}` : error);
	process.exitCode = 1;
});
