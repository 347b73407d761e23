import { expect, it } from 'vitest';
import { typeset, typesetIn } from './typeset.ts';

/** Kept spaces as an underscore, to be seen. */
const shown = (text: string) => text.replaceAll('\u00a0', '_');

it.each([
	['28 мая 1858 года', '28_мая 1858_года'],
	['около 118 000 км²', 'около 118_000_км²'],
	['Н. Н. Муравьёв и П. Н. Перовский', 'Н._Н._Муравьёв и_П._Н._Перовский'],
	['спор о реке и о линии', 'спор о_реке и_о_линии'],
	['линия — граница', 'линия_— граница'],
	['акт № 12, 5 %', 'акт №_12, 5_%'],
	['с {from} по {to} год', 'с_{from} по {to}_год'],
	['при Горбице', 'при Горбице'],
])('%s is set as %s, and stays so', (text, set) => {
	expect(shown(typeset(text, 'ru'))).toBe(set);
	expect(typeset(typeset(text, 'ru'), 'ru')).toBe(typeset(text, 'ru'));
});

it('leaves alone what is in a language without such spaces', () => {
	expect(typeset('28 May 1858', 'en')).toBe('28 May 1858');
	expect(typesetIn([{ id: 'с ним', text: { en: 'a 5 km', 'zh-Hans': '5 公里', ru: 'с 5 км' } }])).toEqual([
		{ id: 'с ним', text: { en: 'a 5 km', 'zh-Hans': '5 公里', ru: 'с\u00a05\u00a0км' } },
	]);
});
