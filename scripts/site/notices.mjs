import { readdirSync, readFileSync } from 'node:fs';

/** The licences of the packages that are in the site's scripts, as they ask for, in the built site. */
export const NOTICES = 'third-party-notices.txt';

/** Packages that are in a worker alone: Vite's list is of the pages' scripts. */
const OF_WORKERS = ['gifenc'];

/** Their licences, as Vite writes those of the others. */
export const workerNotices = () =>
	OF_WORKERS.map((name) => {
		const folder = `node_modules/${name}`;
		const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
		const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
		if (!file) throw new Error(`${name} has no licence beside it`);
		return `\n\n## ${name} - ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
	}).join('');
