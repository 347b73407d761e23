import { expect, test } from 'vitest';
import { sideReadings } from '../../src/lib/atlas/border.ts';
import { OPEN_END } from '../../src/lib/atlas/model.ts';
import { inReading } from '../../src/lib/atlas/reading.ts';
import { changeMoments, dayOfMoment, yearRange } from '../../src/lib/atlas/timeline.ts';
import { catalogue } from './compiled.ts';

const range = yearRange(catalogue.border);

test.each(['neutral', ...sideReadings(catalogue.border).map(({ id }) => id)])(
	'next change comes to every state of the %s account',
	(reading) => {
		const record = inReading(catalogue, reading);
		const shown = changeMoments(record, range).map(dayOfMoment);
		const days = record.snapshotDays;
		const missed = days.filter(
			(day, i) => !shown.some((moment) => day <= moment && moment < (days[i + 1] ?? OPEN_END)),
		);
		expect(missed).toEqual([]);
		expect(shown).toEqual([...new Set(shown)].sort());
	},
);

test('1945 opens into its five states', () => {
	const within = changeMoments(catalogue, range).filter(({ year }) => year === 1945);
	expect(within.map(dayOfMoment)).toEqual([
		'1945-08-09',
		'1945-08-14',
		'1945-08-15',
		'1945-08-25',
		'1945-12-31',
	]);
});
