import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build.mjs';
import { requireChromium } from './chromium.mjs';
import { command } from './command.mjs';
import { Failure, requireNode, run } from './failure.mjs';
import { installMissing } from './install.mjs';
import { root } from './root.mjs';
import { STEPS } from './steps.mjs';

const HELP = `npm test: installs what is missing, then runs every check and stops at the first that fails.

${STEPS.map(({ name, what }) => `  ${name.padEnd(9)} ${what}`).join('\n')}

  npm test -- --only unit,e2e   only these steps
  npm test -- --verbose         show what each step says, also when it passes
  npm test -- --help            say this

The browser: CHROMIUM_PATH, else an installed Chromium or Chrome, else Playwright's is fetched.`;

const LOGS = '.cache/test';

await run(async () => {
	const { only, verbose, help } = readOptions();
	if (help) return console.log(HELP);
	requireNode();
	await installMissing();
	const steps = STEPS.filter(({ name }) => only.length === 0 || only.includes(name));
	const browser = steps.some(({ name }) => name === 'e2e');
	/** @type {Record<string, string>} */
	const env = browser ? { CHROMIUM_PATH: await requireChromium() } : {};
	if (browser) console.log(`Browser: ${env.CHROMIUM_PATH}`);
	if (browser && !steps.some(({ name }) => name === 'build')) await buildIfStale();
	const passed = await runSteps(steps, { verbose, env });
	if (passed < steps.length) process.exitCode = 1;
	console.log(`${passed} passed, ${passed < steps.length ? 1 : 0} failed`);
});

/**
 * @param {import('./steps.mjs').Step[]} steps
 * @param {{ verbose: boolean, env: Record<string, string> }} options
 * @returns {Promise<number>} how many passed before one failed
 */
async function runSteps(steps, { verbose, env }) {
	mkdirSync(join(root, LOGS), { recursive: true });
	for (const [i, { name, what, args, next }] of steps.entries()) {
		console.log(`[${i + 1}/${steps.length}] ${name}: ${what} …`);
		const begun = performance.now();
		const { code, output } = await command('npm', args, { env, show: verbose });
		const seconds = ((performance.now() - begun) / 1000).toFixed(1);
		writeFileSync(join(root, LOGS, `${name}.log`), output);
		if (code === 0) {
			console.log(`      passed in ${seconds} s`);
			continue;
		}
		console.log(output.trimEnd());
		console.log(`\n${name} failed after ${seconds} s (its output: ${LOGS}/${name}.log)\n${next}`);
		const left = steps.slice(i + 1).map((step) => step.name);
		if (left.length > 0) console.log(`Not run: ${left.join(', ')}`);
		return i;
	}
	return steps.length;
}

function readOptions() {
	try {
		const { values } = parseArgs({
			options: { only: { type: 'string' }, verbose: { type: 'boolean' }, help: { type: 'boolean' } },
		});
		const only = (values.only ?? '').split(',').filter(Boolean);
		const unknown = only.filter((name) => !STEPS.some((step) => step.name === name));
		if (unknown.length > 0) throw new Error(`There is no step called ${unknown.join(', ')}.`);
		return { only, verbose: values.verbose ?? false, help: values.help ?? false };
	} catch (error) {
		throw new Failure(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
	}
}
