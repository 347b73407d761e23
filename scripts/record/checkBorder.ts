import { join } from 'node:path';
import { yearOf } from '../../src/lib/atlas/day.ts';
import { RecordProblem } from './problem.ts';
import type { AuthoredRecord } from './record.ts';
import type { AuthoredBorder } from './borderSchema.ts';

/** Words that a reading's id would take the place of where a topic lists its accounts. */
const TAKEN = ['id', 'topic', 'sources', 'tenures'];

/**
 * Checks that what `atlas.yaml` says holds together, as far as one file can tell. The rest of the record is read by its
 * sides and readings, so this comes first.
 *
 * @param file its path, for messages
 * @throws RecordProblem naming the place and the mend
 */
export function checkBorder(border: AuthoredBorder, file: string): void {
	const insist = (holds: boolean, where: string, reason: string, mend: string): void => {
		if (!holds) throw new RecordProblem(file, where, reason, mend);
	};
	const sides = border.sides.map(({ id }) => id);
	insist(sides[0] !== sides[1], 'sides', `both are called '${sides[0]}'`, 'name two different sides');
	for (const id of sides)
		insist(
			id !== 'other' && id !== 'none',
			'sides',
			`'${id}' is the record's word for what is on neither side`,
			'call the side otherwise',
		);

	const [neutral, ...accounts] = border.readings;
	insist(
		neutral?.id === 'neutral' && neutral.side === undefined,
		'readings',
		'the first is not the neutral one',
		'let it be called neutral, and belong to no side',
	);
	const ids = new Set<string>();
	for (const { id, side, banner } of accounts) {
		const where = `reading ${id}`;
		insist(!ids.has(id) && id !== 'neutral', where, 'the id is given twice', 'rename or remove one of them');
		insist(
			!TAKEN.includes(id),
			where,
			`'${id}' means something else in a topic`,
			'call the reading otherwise',
		);
		insist(
			side !== undefined && sides.includes(side),
			where,
			`'${side ?? ''}' is not one of the sides`,
			`name the side whose account it is: ${sides.join(' or ')}`,
		);
		insist(banner !== undefined, where, 'it has no banner', 'say over the map whose account it follows');
		ids.add(id);
	}

	const { languages, frame, opening, from, checked, lastYear = yearOf(checked), defaultYear } = border;
	insist(languages[0] === 'en', 'languages', 'the first is not en', "put the record's own language first");
	insist(new Set(languages).size === languages.length, 'languages', 'one is given twice', 'remove it');
	for (const [name, [west, south, east, north]] of Object.entries(opening))
		insist(
			west >= frame[0] && south >= frame[1] && east <= frame[2] && north <= frame[3],
			`opening, ${name}`,
			`it reaches outside the frame ${frame.join(', ')}`,
			'keep it inside, or widen the frame',
		);
	insist(
		yearOf(checked) > yearOf(from),
		'checked',
		`the record only begins on ${from}`,
		'give the day up to which the record was checked',
	);
	insist(
		lastYear <= yearOf(checked),
		'lastYear',
		`the record was checked up to ${checked} only`,
		'give an earlier year, or check the record and move that day on',
	);
	insist(lastYear > yearOf(from), 'lastYear', `the record only begins on ${from}`, 'give a later year');
	insist(
		defaultYear >= yearOf(from) && defaultYear <= lastYear,
		'defaultYear',
		`${defaultYear} lies outside the record, which begins on ${from}`,
		'give a year of the record',
	);
	for (const [lang, words] of Object.entries(border.oldStyle))
		insist(words.includes('{day}'), `oldStyle, ${lang}`, 'no {day} stands in it', 'write {day} for the day');
	if (border.reigns) checkReigns(border.reigns, insist);
}

function checkReigns(
	{ words, eras }: NonNullable<AuthoredBorder['reigns']>,
	insist: (holds: boolean, where: string, reason: string, mend: string) => void,
): void {
	for (const [lang, text] of Object.entries(words))
		insist(
			text.split('{day}').length === 2,
			`reigns, ${lang}`,
			'{day} does not stand in it once',
			'write {day} for the day',
		);
	eras.forEach(({ name, from }, i) =>
		insist(
			i === 0 || eras[i - 1]!.from < from,
			`reigns, ${name}`,
			'it begins before the one above',
			'put the eras in order of days',
		),
	);
}

/** Checks that the instruments that lead the reader are there. @throws RecordProblem naming the one that is not */
export function checkSpine({ folder, border, instruments }: AuthoredRecord): void {
	for (const id of border.spine.instruments) {
		if (instruments.some((instrument) => instrument.id === id)) continue;
		throw new RecordProblem(
			join(folder, 'atlas.yaml'),
			'spine',
			`unknown instrument id '${id}'`,
			'correct the id, or add the instrument to the record',
		);
	}
}
