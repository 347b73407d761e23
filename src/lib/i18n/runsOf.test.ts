import { expect, test } from 'vitest';
import { readCatalogue } from '../server/readRecord';
import { runsOf } from './runsOf';

test.each([
	[
		'Русско-китайские акты (1689–1916), ed. V. S. Myasnikov (Moscow, 2004), no. 12',
		[
			['ru', 'Русско-китайские акты'],
			['en', ' (1689–1916), ed. V. S. Myasnikov (Moscow, 2004), no. 12'],
		],
	],
	[
		'中华人民共和国条约集, vol. 11 (1962)',
		[
			['zh-Hans', '中华人民共和国条约集'],
			['en', ', vol. 11 (1962)'],
		],
	],
	[
		'no. 1911/13; Русские акты',
		[
			['en', 'no. 1911/13; '],
			['ru', 'Русские акты'],
		],
	],
	['United Nations Treaty Series', [['en', 'United Nations Treaty Series']]],
])('%s is in pieces of one language each', (text, runs) => {
	expect(runsOf(text).map((run) => [run.lang, run.text])).toEqual(runs);
});

test('no letter of an edition is lost', () => {
	const editions = readCatalogue().instruments.flatMap(({ edition }) => edition?.text ?? []);
	expect(editions.length).toBeGreaterThan(20);
	for (const text of editions)
		expect(
			runsOf(text)
				.map((run) => run.text)
				.join(''),
		).toBe(text);
});
