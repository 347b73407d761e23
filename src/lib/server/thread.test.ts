import { MessageChannel, Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { answerOn, Thread } from './thread';

/** What a worker that knows these tasks is asked and answers, without being one: `answerOn` is TypeScript. */
interface Known {
	[task: string]: (...given: never[]) => unknown;
	half: (number: number) => number;
	fail: () => never;
}

/** A worker that answers as `answerOn` does. */
const worker = (): Worker =>
	new Worker(
		`const { parentPort } = require('node:worker_threads');
		parentPort.on('message', ({ place, task, given }) => {
			if (task === 'end') process.exit();
			if (task === 'crash') throw new Error('it broke');
			parentPort.postMessage(task === 'half' ? { place, made: given[0] / 2 } : { place, fault: new Error('no') });
		});`,
		{ eval: true },
	);

test('each who asks gets the answer to what was asked, and a fault is theirs alone', async () => {
	const thread = new Thread<Known>(worker);
	const [four, fault, five] = await Promise.allSettled([
		thread.run('half', 8),
		thread.run('fail'),
		thread.run('half', 10),
	]);
	expect(four).toEqual({ status: 'fulfilled', value: 4 });
	expect(fault).toMatchObject({ status: 'rejected', reason: { message: 'no' } });
	expect(five).toEqual({ status: 'fulfilled', value: 5 });
});

test('where the thread ends, all that wait are told why, and the next who asks has a new one', async () => {
	let begun = 0;
	const thread = new Thread<Known>(() => {
		begun++;
		return worker();
	});
	const [crash, later] = await Promise.allSettled([thread.run('crash'), thread.run('half', 2)]);
	expect(crash).toMatchObject({ reason: { message: 'it broke' } });
	expect(later).toMatchObject({ reason: { message: 'it broke' } });
	await expect(thread.run('end')).rejects.toThrow('ended before its work was done');
	expect(await thread.run('half', 2)).toBe(1);
	expect(begun).toBe(3);
});

test('a thread does what it is asked one after another, and tells its faults', async () => {
	const { port1, port2 } = new MessageChannel();
	const done: string[] = [];
	answerOn(port1, {
		slow: async (name: string) => {
			done.push(`${name} begun`);
			await new Promise(setImmediate);
			done.push(`${name} ended`);
			return name;
		},
		fail: () => {
			throw new Error('no');
		},
	});
	const answers: unknown[] = [];
	const all = new Promise<void>((resolve) =>
		port2.on('message', (answer) => {
			answers.push(answer);
			if (answers.length === 3) resolve();
		}),
	);
	port2.postMessage({ place: 0, task: 'slow', given: ['a'] });
	port2.postMessage({ place: 1, task: 'fail', given: [] });
	port2.postMessage({ place: 2, task: 'slow', given: ['b'] });
	await all;
	port1.close();
	expect(done).toEqual(['a begun', 'a ended', 'b begun', 'b ended']);
	expect(answers).toEqual([
		{ place: 0, made: 'a' },
		{ place: 1, fault: new Error('no') },
		{ place: 2, made: 'b' },
	]);
});
