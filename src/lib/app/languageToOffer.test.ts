import { expect, test } from 'vitest';
import { languageToOffer } from './languageToOffer';

test.each([
	[['ru-RU', 'en'], 'ru'],
	[['zh-CN'], 'zh-Hans'],
	[['zh-TW', 'en'], 'zh-Hans'],
	[['de-DE', 'ru', 'en'], 'ru'],
	[['en-GB', 'ru'], null],
	[['de-DE', 'fr'], null],
	[[], null],
] as const)('a browser that asks for %j is offered %s', (wanted, offered) => {
	expect(languageToOffer(wanted, ['en', 'zh-Hans', 'ru'])).toBe(offered);
});
