import { parentPort, Worker, workerData } from 'node:worker_threads';
import { knowEveryMessage } from '$lib/i18n/everyMessage';
import { publishedFiles } from './published/files';
import { answerOn, Thread } from './thread';
import { drawTreatyCards } from './treatyCards';
import { drawTreatyPictures } from './treatyPictures';

/** What is made beside the pages while the site is built: SvelteKit writes those on one thread. */
const TASKS = {
	treatyCards: drawTreatyCards,
	treatyPictures: drawTreatyPictures,
	// None of the slow ones says where the site stands.
	publishedFile: (path: string) =>
		publishedFiles('')
			.find((file) => file.path === path)!
			.make(),
};

/** This module is also what runs on that thread, and knows by this that it does. */
const ROLE = 'beside the pages';

if (workerData === ROLE) {
	knowEveryMessage();
	answerOn(parentPort!, TASKS);
}

/** The second thread of a build. There is none in development, whose modules are no files that a thread could begin with. */
export const buildThread = new Thread<typeof TASKS>(
	() => new Worker(new URL(import.meta.url), { workerData: ROLE }),
);
