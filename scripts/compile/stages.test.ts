import { expect, it } from 'vitest';
import { keyOf, Stages } from './stages.ts';

it('a stage of the same inputs runs once', () => {
	const stages = new Stages();
	const runs: number[] = [];
	const square = (n: number) =>
		stages.run('square', keyOf(n), () => {
			runs.push(n);
			return { of: n * n };
		});
	expect(square(2)).toBe(square(2));
	expect(square(3)).toEqual({ of: 9 });
	expect(square(2)).toEqual({ of: 4 });
	expect(runs).toEqual([2, 3, 2]);
});

it('stages of different names do not know each other', () => {
	const stages = new Stages();
	expect([stages.run('a', 'key', () => 1), stages.run('b', 'key', () => 2)]).toEqual([1, 2]);
	expect(new Stages().run('a', 'key', () => 3)).toBe(3);
});

it('a stage that fails is run again', () => {
	const stages = new Stages();
	const fail = () => {
		throw new RangeError('too far');
	};
	expect(() => stages.run('a', 'key', fail)).toThrow(RangeError);
	expect(stages.run('a', 'key', () => 1)).toBe(1);
	expect(stages.ran).toEqual(['a']);
});

it('tells of the stages that ran since a compile began, and reports those that are in no other', () => {
	const stages = new Stages();
	const said: string[] = [];
	const compile = (key: string) => {
		stages.begin((text) => said.push(text));
		stages.run('outer', key, () => stages.run('inner', key, () => 1));
	};
	compile('one');
	expect(stages.ran).toEqual(['inner', 'outer']);
	compile('one');
	expect(stages.ran).toEqual([]);
	compile('two');
	expect(stages.ran).toEqual(['inner', 'outer']);
	expect(said).toHaveLength(2);
	for (const text of said) expect(text).toMatch(/^outer: \d+\.\d s, memory at most \d+ MB$/);
});

it('a key is equal for equal inputs alone', () => {
	expect(keyOf([1, 'a'], { b: [2] })).toBe(keyOf([1, 'a'], { b: [2] }));
	const keys = [keyOf([1], 2), keyOf([1, 2]), keyOf('1', 2), keyOf(1, 2), keyOf({ b: 2 }), keyOf()];
	expect(new Set(keys).size).toBe(keys.length);
});
