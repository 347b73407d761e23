import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { borderSchema } from '../record/borderSchema.ts';
import { readYaml } from '../record/readYaml.ts';
import { parseDay } from '../../src/lib/atlas/day.ts';
import { lunisolar, reignDate } from './reignDate.ts';

const { reigns } = readYaml(join(import.meta.dirname, '../../geodata/atlas.yaml'), borderSchema);
const eras = reigns!.eras;

describe('a day in the era of a reign', () => {
	/* Each pair as books and treaties print it, written down before anything was computed. */
	it.each([
		['1689-09-07', '康熙二十八年七月二十四日', 'Nerchinsk'],
		['1727-08-31', '雍正五年七月十五日', 'Bura'],
		['1851-08-06', '咸丰元年七月初十日', 'Kulja'],
		['1858-05-28', '咸丰八年四月十六日', 'Aigun'],
		['1858-06-13', '咸丰八年五月初三日', 'Tientsin with Russia'],
		['1860-11-14', '咸丰十年十月初二日', 'Peking'],
		['1861-06-28', '咸丰十一年五月二十一日', 'Khanka'],
		['1864-10-07', '同治三年九月初七日', 'Chuguchak'],
		['1870-08-12', '同治九年七月十六日', 'Tarbagatai'],
		['1879-10-02', '光绪五年八月十七日', 'Livadia'],
		['1881-02-24', '光绪七年正月二十六日', 'Saint Petersburg'],
		['1883-08-12', '光绪九年七月初十日', 'Zaisan, as the act of 1884 names it'],
		['1883-10-03', '光绪九年九月初三日', 'Khabar-Asu, as the act of 1884 names it'],
		['1896-09-08', '光绪二十二年八月初二日', 'the railway contract'],
		['1895-04-17', '光绪二十一年三月二十三日', 'Shimonoseki'],
		['1898-03-27', '光绪二十四年三月初六日', 'Port Arthur'],
		['1898-05-07', '光绪二十四年闰三月十七日', 'the limits of Port Arthur'],
		['1901-09-07', '光绪二十七年七月二十五日', 'the Boxer Protocol'],
		['1842-08-29', '道光二十二年七月二十四日', 'Nanking'],
		['1912-02-12', '中华民国元年二月十二日', 'the abdication, by the Republic'],
		['1915-06-07', '中华民国四年六月七日', 'Kyakhta'],
	])('%s is %s (%s)', (day, written) => {
		expect(reignDate(day, eras)).toBe(written);
	});

	/* The edict of abdication bears the 25th day of the 12th month of the third year, six weeks after the Republic began. */
	it('is of the last reign for who still counts by it', () => {
		expect(reignDate('1912-02-12', eras.slice(0, -1))).toBe('宣统三年十二月二十五日');
	});

	it('names a month that was put in', () => {
		// The eighth month was doubled in 1900, as the flight of the court to Xi'an in its diaries shows.
		expect(reignDate('1900-10-01', eras)).toBe('光绪二十六年闰八月初八日');
	});

	it('belongs to the old year until the New Year', () => {
		expect(reignDate('1851-01-31', eras)).toBe('道光三十年十二月三十日');
		expect(reignDate('1851-02-01', eras)).toBe('咸丰元年正月初一日');
	});

	it('is unknown before the first era', () => {
		expect(() => reignDate('1640-01-01', eras)).toThrow('no era is known on 1640-01-01');
		expect(() => reignDate('1858', eras)).toThrow(RangeError);
	});
});

describe('eras', () => {
	it.each(eras.filter(({ years }) => years === 'lunisolar').map(({ name, from }) => [name, from]))(
		'%s began on a New Year, %s',
		(_, from) => {
			expect(lunisolar(parseDay(from)!)).toMatchObject({ month: 1, leap: false, day: 1 });
		},
	);
});
