import type { Action } from '../action';

const ASKED = [
	...['Aigun', 'Amur', 'Vladivostok', 'Peking', 'Ili', 'Tuva', '1689', '1911'],
	...['海参崴', '瑷珲', '伊犁', 'Айгун', 'Нерчинск', 'Сахалин', 'Atlantis', '<b>', '  '],
] as const;

export const search: Action[] = [
	{
		name: 'searches',
		weight: 2,
		async act(reader) {
			const field = reader.page.getByRole('combobox', { name: await reader.named('search.label') });
			if (!(await reader.press(field))) return false;
			await field.fill(reader.oneOf(ASKED));
			for (let n = reader.upTo(3); n > 0; n--) await field.press('ArrowDown');
			await field.press(reader.oneOf(['Enter', 'Enter', 'Escape']));
			return true;
		},
	},
];
