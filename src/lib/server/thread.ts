import type { MessagePort, Worker } from 'node:worker_threads';

/** Functions by name. What goes into them and what they make must bear being copied. */
type Tasks = Record<string, (...given: never[]) => unknown>;

interface Asked {
	place: number;
	task: string;
	given: unknown[];
}
interface Answer {
	place: number;
	made?: unknown;
	fault?: unknown;
}

/** Does the tasks that a `Thread` at the other end of a port asks for, one after another. */
export function answerOn(port: Pick<MessagePort, 'on' | 'postMessage'>, tasks: Tasks): void {
	let before = Promise.resolve();
	const answerTo = async ({ place, task, given }: Asked): Promise<Answer> => {
		try {
			return { place, made: await tasks[task]!(...(given as never[])) };
		} catch (fault) {
			return { place, fault };
		}
	};
	port.on('message', (asked: Asked) => {
		before = before.then(async () => port.postMessage(await answerTo(asked)));
	});
}

interface Waiting {
	resolve: (made: never) => void;
	reject: (fault: unknown) => void;
}

/** Another thread, begun when it is first asked for something. The process goes on while it owes an answer. */
export class Thread<Known extends Tasks> {
	readonly #begin: () => Worker;
	#worker: Worker | undefined;
	readonly #waiting = new Map<number, Waiting>();
	#asked = 0;

	/** @param begin starts a worker that calls `answerOn` with the tasks */
	constructor(begin: () => Worker) {
		this.#begin = begin;
	}

	/** @returns what a task makes. It rejects with the task's fault, or where the thread ends without an answer. */
	run<Task extends keyof Known & string>(
		task: Task,
		...given: Parameters<Known[Task]>
	): Promise<Awaited<ReturnType<Known[Task]>>> {
		const worker = (this.#worker ??= this.#started());
		worker.ref();
		const place = this.#asked++;
		return new Promise((resolve, reject) => {
			this.#waiting.set(place, { resolve, reject });
			worker.postMessage({ place, task, given } satisfies Asked);
		});
	}

	#started(): Worker {
		const worker = this.#begin();
		let cause: unknown;
		worker.on('message', ({ place, made, fault }: Answer) => {
			const waiting = this.#waiting.get(place);
			this.#waiting.delete(place);
			if (this.#waiting.size === 0) worker.unref();
			if (fault === undefined) waiting?.resolve(made as never);
			else waiting?.reject(fault);
		});
		worker.on('error', (error) => (cause = error));
		worker.on('exit', () => {
			this.#worker = undefined;
			const lost = [...this.#waiting.values()];
			this.#waiting.clear();
			for (const { reject } of lost)
				reject(cause ?? new Error('a thread of the build ended before its work was done'));
		});
		return worker;
	}
}
