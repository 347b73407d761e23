import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { command, fail } from './prepare.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium that is there: `CHROMIUM_PATH`, one in the `PATH`, one in its usual place, or Playwright's own.
 *
 * @returns {Promise<string | undefined>} its path
 */
export async function findChromium() {
	const named = process.env.CHROMIUM_PATH;
	if (named && !works(named))
		fail(`CHROMIUM_PATH is "${named}", which does not start. Correct it, or unset it.`);
	if (named) return named;
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const { chromium } = await import('@playwright/test');
	return [
		...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
		...PLACES,
		chromium.executablePath(),
	].find(works);
}

/**
 * A Chromium, fetched where there is none.
 *
 * @returns {Promise<string>} its path
 */
export async function requireChromium() {
	const found = await findChromium();
	if (found) return found;
	console.log('No Chromium here: fetching Playwright’s …');
	command('npx --no-install playwright install chromium');
	const fetched = await findChromium();
	if (fetched) return fetched;
	// Playwright's may lack libraries that Debian's brings along.
	if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
		console.log('Installing Debian’s chromium …');
		command('apt-get update -q');
		const env = { DEBIAN_FRONTEND: 'noninteractive' };
		command('apt-get install -y -q --no-install-recommends chromium', { env });
	}
	return (
		(await findChromium()) ??
		fail('No Chromium: install chromium or Google Chrome, or set CHROMIUM_PATH to one.')
	);
}

/**
 * Whether a browser is there and starts: some systems keep a stub of that name which only says what to install.
 *
 * @param {string} path
 */
function works(path) {
	if (!existsSync(path)) return false;
	// Asking Windows' Chrome for its version opens a window.
	if (process.platform === 'win32') return true;
	const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
	return status === 0 && /chrom/i.test(stdout);
}
