import { expect, test } from 'vitest';
import { readBack } from './citations';

test('what another program reads of a citation is what stands in it', () => {
	const entry = '@misc{a, title = {{One \\& two}}, url = {https://example.org/?a=1&b=2}, year = {2026}}';
	expect(readBack(entry)).toMatchObject({
		title: 'One & two',
		url: 'https://example.org/?a=1&b=2',
		year: 2026,
	});
});

test('what is no citation, or two, is refused', () => {
	expect(() => readBack('@misc{a, title = {One')).toThrow();
	expect(() => readBack('@misc{a, title = {One}}\n@misc{b, title = {Two}}')).toThrow('2 entries');
});
