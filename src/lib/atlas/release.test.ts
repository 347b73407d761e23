import { expect, test } from 'vitest';
import { compareVersions, dataVersion, semanticVersion } from './release';

test.each(['1.2', '01.0.0', '1.0.0-beta', '1.0.0+abc', 'v1.0.0', '', '1.0.0\n'])(
	'%j is no released version',
	(text) => expect(semanticVersion(text)).toBeUndefined(),
);

test('versions are ordered part by part, as numbers', () => {
	const ordered = ['0.9.9', '1.0.0', '1.0.9', '1.0.10', '1.2.0', '10.0.0'].map((text) =>
		semanticVersion(text)!,
	);
	for (const [i, a] of ordered.entries())
		for (const [j, b] of ordered.entries()) expect(Math.sign(compareVersions(a, b))).toBe(Math.sign(i - j));
});

test('data are cited by their release and their hash; what was changed after it says so, and lies before the next', () => {
	const version = '0123abcd';
	expect(dataVersion({ version, release: { version: '2.0.9' } })).toBe('2.0.9+0123abcd');
	expect(dataVersion({ version, release: { version: '2.0.9', changed: true } })).toBe(
		'2.0.10-unreleased+0123abcd',
	);
	expect(dataVersion({ version })).toBe('0.0.0-unreleased+0123abcd');
});
