import { expect, test } from 'vitest';
import { titleInText } from './titleInText';

const named = (zh: string) => ({ en: 'Treaty', 'zh-Hans': zh, 'zh-Hant': zh, ru: 'Договор' });

test.each([
	['瑷珲条约', '《瑷珲条约》'],
	['中俄勘分东界约记（兴凯湖界约）', '《中俄勘分东界约记》（兴凯湖界约）'],
	['中俄国界东段补充协定；2008年岛屿移交', '中俄国界东段补充协定；2008年岛屿移交'],
	['库页岛：《下田条约》及其后各约', '库页岛：《下田条约》及其后各约'],
	['俄国占领伊犁', '俄国占领伊犁'],
])('%s stands in a sentence as %s', (name, title) => {
	expect(titleInText(named(name), 'zh-Hans')).toBe(title);
	expect(titleInText(named(name), 'ru')).toBe('Договор');
});
