import { SolarDay } from 'tyme4ts';
import { parseDay } from '../../src/lib/atlas/day.ts';
import type { Day } from '../../src/lib/atlas/model.ts';
import type { Era } from '../record/borderSchema.ts';

/** Zero is never written. */
const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/**
 * A day by the years of the era that it lies in: `康熙二十八年七月二十四日`. In an era of lunisolar years the month and
 * day are the calendar's own, and the year is counted from the New Year on which the era began.
 *
 * @param eras in order of days
 * @throws RangeError for a day before the first era
 */
export function reignDate(day: Day, eras: readonly Era[]): string {
	const parts = parseDay(day);
	const era = eras.findLast(({ from }) => from <= day);
	if (!parts || !era) throw new RangeError(`no era is known on ${day}`);
	const first = parseDay(era.from)!;
	if (era.years === 'solar')
		return [
			era.name,
			yearWord(parts.year - first.year + 1),
			'年',
			numeral(parts.month),
			'月',
			numeral(parts.day),
			'日',
		].join('');
	const date = lunisolar(parts);
	const year = date.year - lunisolar(first).year + 1;
	const month = date.month === 1 ? '正' : numeral(date.month);
	const ten = date.day <= 10 ? '初' : '';
	return `${era.name}${yearWord(year)}年${date.leap ? '闰' : ''}${month}月${ten}${numeral(date.day)}日`;
}

/** A Gregorian day in the lunisolar calendar as it was kept. */
export function lunisolar({ year, month, day }: { year: number; month: number; day: number }): {
	year: number;
	month: number;
	leap: boolean;
	day: number;
} {
	const date = SolarDay.fromYmd(year, month, day).getLunarDay();
	return {
		year: date.getYear(),
		month: Math.abs(date.getMonth()),
		leap: date.getMonth() < 0,
		day: date.getDay(),
	};
}

/** An era's first year has a word of its own. */
const yearWord = (year: number): string => (year === 1 ? '元' : numeral(year));

function numeral(n: number): string {
	const [tens, ones] = [Math.floor(n / 10), n % 10];
	if (tens === 0) return DIGITS[ones]!;
	return `${tens === 1 ? '' : DIGITS[tens]!}十${DIGITS[ones]!}`;
}
