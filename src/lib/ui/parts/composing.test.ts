import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isComposing } from './composing';

test('keys within an input method are its own', () => {
	expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true);
	expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
	expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
});

test('whatever listens to keys asks for that first', () => {
	const LIB = new URL('../../', import.meta.url);
	const listening = readdirSync(LIB, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(svelte|ts)$/.test(name) && !name.includes('.test.'))
		.map((name) => ({ name, text: readFileSync(new URL(name, LIB), 'utf8') }))
		.filter(({ text }) => /onkey(down|up|press)|'key(down|up|press)'/.test(text));
	expect(listening.length).toBeGreaterThan(3);
	expect(
		listening.filter(({ text }) => !text.includes('isComposing(event)')).map(({ name }) => name),
	).toEqual([]);
});
