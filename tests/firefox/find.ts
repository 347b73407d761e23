import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];

/** A Firefox that is there: `FIREFOX_PATH`, or one in the `PATH`. Nothing is fetched. */
export function findFirefox(): string | undefined {
	if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) =>
		existsSync(path),
	);
}
