import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { requireChromium } from './chromium.mjs';
import { buildIfStale, commandBeside, fail, installMissing, readOptions } from './prepare.mjs';

/**
 * A step: an npm script with its options, what it holds, and what to do when it fails. Two run at a time, but none
 * beside one that fills the machine, and one alone of those that make SvelteKit write its folder anew. What is held of
 * the built site waits for it (`ofSite`). One that `tells` is heard also when it passes.
 *
 * @typedef {{
 *   script: string, what: string, next: string,
 *   fills?: boolean, syncs?: boolean, ofSite?: boolean, tells?: boolean
 * }} Step
 */

/**
 * The steps, in the order in which they begin if they may: what takes no build first, long ones before short ones, so
 * that neither of two cores waits.
 *
 * @type {Record<string, Step>}
 */
const STEPS = {
	types: {
		script: 'check',
		what: 'types of the site, the scripts and the tests',
		next: 'Mend the types named above; npm run check looks again.',
		syncs: true,
	},
	lint: {
		script: 'lint -- --max-warnings=0',
		what: 'lint and the import rules',
		next: 'Mend what is named above (npx eslint --fix mends some). docs/architecture.md gives the import rules.',
	},
	format: {
		script: 'format:check',
		what: 'every file is in the project’s form',
		next: 'npm run format puts the files named above into form.',
	},
	dead: {
		script: 'dead',
		what: 'no file, export or package that nothing uses, or only its own test',
		next: 'Take away what is named above; knip.json says what the project is entered by.',
	},
	unit: {
		script: 'test:unit',
		what: 'unit tests and golden files',
		next: 'npx vitest src/lib/atlas/link.test.ts (with the failing file’s name) runs one file again and again.',
		syncs: true,
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
		syncs: true,
	},
	other: {
		script: 'build -- --atlas tests/atlases/oregon-alaska --out .cache/other-border',
		what: 'the site of another border builds',
		next: 'What another record lacks must not be asked for: docs/new-atlas.md says what a record may leave out.',
		syncs: true,
	},
	size: {
		script: 'size',
		what: 'what a first visit fetches is within its budgets',
		next: 'npm run size shows each figure; .size-limit.js says what it is made of.',
		ofSite: true,
	},
	verify: {
		script: 'verify',
		what: 'the built data agree with the tools of others',
		next: 'npm run verify looks again; tests/verify/checks.ts says what each tool holds.',
		// What it could not run is said also when it passes.
		tells: true,
		ofSite: true,
	},
	e2e: {
		script: 'test:e2e',
		what: 'the built site in a real browser',
		next: 'test-results/ has a picture of each failure; TRACE=1 npm run test:e2e -- links.spec.ts records every step.',
		ofSite: true,
		fills: true,
	},
	firefox: {
		script: 'test:firefox',
		what: 'the main job and the links in Firefox, where one is installed',
		next: 'npm run test:firefox takes the steps again; tests/firefox/steps.ts has them.',
		// What it could not run is said also when it passes.
		tells: true,
		ofSite: true,
	},
};

const HELP = `npm test: installs what is missing, then runs every check, two at a time, and begins no more once one fails.

${Object.entries(STEPS)
	.map(([name, { what }]) => `  ${name.padEnd(9)} ${what}`)
	.join('\n')}

  npm test -- --only unit,e2e   only these steps
  npm test -- --verbose         show what each step said, also when it passed
  npm test -- --help            say this

The browser: CHROMIUM_PATH, else an installed Chromium or Chrome, else Playwright's is fetched. Firefox: FIREFOX_PATH,
else an installed firefox-esr or firefox, else its step says that it did not run.`;

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
}
if (wanted.some((name) => STEPS[name]?.ofSite) && !wanted.includes('build')) await buildIfStale();
mkdirSync(LOGS, { recursive: true });
const left = Object.entries(STEPS).filter(([name]) => wanted.includes(name));
/** @type {Map<string, Promise<void>>} */
const running = new Map();
const ended = { passed: 0, failed: 0 };
for (;;) {
	const next = ended.failed === 0 ? left.find(([, step]) => mayBegin(step)) : undefined;
	if (next) {
		left.splice(left.indexOf(next), 1);
		running.set(next[0], run(...next));
	} else if (running.size > 0) await Promise.race(running.values());
	else break;
}
if (left.length > 0) console.log(`Not run: ${left.map(([name]) => name).join(', ')}`);
if (ended.failed > 0) process.exitCode = 1;
console.log(`${ended.passed} passed, ${ended.failed} failed`);

/**
 * Whether a step may run beside those that do.
 *
 * @param {Step} step
 */
function mayBegin(step) {
	const others = [...running.keys()].map((name) => STEPS[name]);
	if (step.ofSite && [...left, ...running].some(([name]) => name === 'build')) return false;
	if (others.length === 0) return true;
	if (others.length === 2 || step.fills || others.some((other) => other?.fills)) return false;
	return !(step.syncs && others.some((other) => other?.syncs));
}

/**
 * Runs a step to its end and tells of it.
 *
 * @param {string} name
 * @param {Step} step
 */
async function run(name, { script, what, next, tells }) {
	console.log(`${name}: ${what} …`);
	const begun = performance.now();
	const { ok, output } = await commandBeside(`npm run --silent ${script}`, env);
	const seconds = ((performance.now() - begun) / 1000).toFixed(1);
	writeFileSync(`${LOGS}/${name}.log`, output);
	if (!ok || tells || values.verbose) console.log(output.trimEnd());
	if (ok) console.log(`      ${name} passed in ${seconds} s`);
	else console.log(`\n${name} failed after ${seconds} s (its output: ${LOGS}/${name}.log)\n${next}`);
	ended[ok ? 'passed' : 'failed']++;
	running.delete(name);
}
