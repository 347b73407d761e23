import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { requireChromium } from './chromium.mjs';
import { buildIfStale, command, fail, installMissing, readOptions } from './prepare.mjs';

/**
 * The steps, in the order of what tells most soonest: an npm script with its options, what it holds, and what to do
 * when it fails.
 *
 * @type {Record<string, { script: string, what: string, next: string }>}
 */
const STEPS = {
	format: {
		script: 'format:check',
		what: 'every file is in the project’s form',
		next: 'npm run format puts the files named above into form.',
	},
	lint: {
		script: 'lint -- --max-warnings=0',
		what: 'lint and the import rules',
		next: 'Mend what is named above (npx eslint --fix mends some). docs/architecture.md gives the import rules.',
	},
	dead: {
		script: 'dead',
		what: 'no file, export or package that nothing uses, or only its own test',
		next: 'Take away what is named above; knip.json says what the project is entered by.',
	},
	types: {
		script: 'check',
		what: 'types of the site, the scripts and the tests',
		next: 'Mend the types named above; npm run check looks again.',
	},
	unit: {
		script: 'test:unit',
		what: 'unit tests and golden files',
		next: 'npx vitest src/lib/atlas/link.test.ts (with the failing file’s name) runs one file again and again.',
	},
	geodata: {
		script: 'geodata:check',
		what: 'the committed data is what the record compiles to',
		next: 'npm run geodata writes it anew: look at the difference, then commit it with the record.',
	},
	build: {
		script: 'build',
		what: 'the site builds',
		next: 'Mend what the build says above; npm run build tries again.',
	},
	e2e: {
		script: 'test:e2e',
		what: 'the built site in a real browser',
		next: 'test-results/ has a picture of each failure; TRACE=1 npm run test:e2e -- links.spec.ts records every step.',
	},
};

const HELP = `npm test: installs what is missing, then runs every check and stops at the first that fails.

${Object.entries(STEPS)
	.map(([name, { what }]) => `  ${name.padEnd(9)} ${what}`)
	.join('\n')}

  npm test -- --only unit,e2e   only these steps
  npm test -- --verbose         show what each step says, also when it passes
  npm test -- --help            say this

The browser: CHROMIUM_PATH, else an installed Chromium or Chrome, else Playwright's is fetched.`;

const LOGS = '.cache/test';

const { values } = readOptions(
	() =>
		parseArgs({
			options: { only: { type: 'string' }, verbose: { type: 'boolean' }, help: { type: 'boolean' } },
		}),
	HELP,
);
if (values.help) {
	console.log(HELP);
	process.exit();
}
const wanted = values.only?.split(',') ?? Object.keys(STEPS);
const unknown = wanted.filter((name) => !(name in STEPS));
if (unknown.length > 0) fail(`There is no step called ${unknown.join(', ')}.\n\n${HELP}`);

installMissing();
/** @type {Record<string, string>} */
const env = {};
if (wanted.includes('e2e')) {
	env.CHROMIUM_PATH = await requireChromium();
	console.log(`Browser: ${env.CHROMIUM_PATH}`);
	if (!wanted.includes('build')) buildIfStale();
}
mkdirSync(LOGS, { recursive: true });
const steps = Object.entries(STEPS).filter(([name]) => wanted.includes(name));
let passed = 0;
for (const [name, { script, what, next }] of steps) {
	console.log(`[${passed + 1}/${steps.length}] ${name}: ${what} …`);
	const begun = performance.now();
	const { ok, output } = command(`npm run --silent ${script}`, { env, show: values.verbose ?? false });
	const seconds = ((performance.now() - begun) / 1000).toFixed(1);
	writeFileSync(`${LOGS}/${name}.log`, output);
	if (!ok) {
		console.log(
			`${output.trimEnd()}\n\n${name} failed after ${seconds} s (its output: ${LOGS}/${name}.log)\n${next}`,
		);
		const left = steps.slice(passed + 1).map(([other]) => other);
		if (left.length > 0) console.log(`Not run: ${left.join(', ')}`);
		break;
	}
	passed++;
	console.log(`      passed in ${seconds} s`);
}
if (passed < steps.length) process.exitCode = 1;
console.log(`${passed} passed, ${passed < steps.length ? 1 : 0} failed`);
