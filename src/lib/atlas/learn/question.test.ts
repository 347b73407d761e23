import { expect, test } from 'vitest';
import { byId, catalogue } from '../../../../tests/atlas';
import { alike, answersOf, linkTo, onTheFrontier, quizOf } from './question';

const range = { first: 1640, last: 2026 };
const quizHere = () => quizOf(catalogue, range, () => 0);

const named = (id: string, en = id) => ({
	id,
	names: { en, 'zh-Hans': `${id}简`, 'zh-Hant': `${id}繁`, ru: `${id}ъ` },
});

test('a quiz is made from every parcel’s tenures in each of the three readings', () => {
	const quiz = quizHere();
	const holder = (reading: number, land: string) =>
		quiz.readings[reading]!.get(land)!.map(({ polity, status }) => `${polity} ${status}`);
	expect(quiz.readings).toHaveLength(3);
	expect(holder(0, 'meadow')[0]).toBe('kingdom sovereign');
	expect(holder(1, 'meadow')[0]).toBe('kingdom sovereign');
	expect(holder(2, 'meadow')[0]).toBe('none undelimited');
	expect(holder(0, 'hills')[1]).toBe('kingdom claimed');
	expect(holder(1, 'hills')[1]).toBe('kingdom sovereign');
	expect(holder(2, 'hills')[1]).toBe('kingdom claimed');
	expect(quiz.sideOf('duchy')).toBe('russia');
});

test('a land is on the frontier where both sides held or controlled it in some reading', () => {
	const quiz = quizHere();
	const lands = catalogue.parcels.map(({ id }) => id).filter((id) => onTheFrontier(id, quiz));
	expect(lands).toEqual(['enclave', 'harbour', 'east', 'meadow', 'hills', 'forest']);
	// Only one reading says that the other side ever held the west.
	const west = byId(catalogue.parcels, 'west');
	const read = west.tenures.map((tenure) => ({ ...tenure, controller: 'duchy' }));
	const parcels = [{ ...west, readings: { russian: read } }];
	expect(
		onTheFrontier(
			'west',
			quizOf({ ...catalogue, parcels }, range, () => 0),
		),
	).toBe(true);
});

test('names are alike where one holds the other in some language', () => {
	expect(alike(named('a').names, named('b').names)).toBe(false);
	expect(alike(named('a', 'Peking').names, named('b', 'Peking').names)).toBe(true);
	expect(alike(named('a', 'Peking').names, named('b', 'Second Peking').names)).toBe(true);
	expect(alike(named('b', 'Second Peking').names, named('a', 'Peking').names)).toBe(true);
	expect(alike(named('a').names, { ...named('b').names, ru: named('a').names.ru })).toBe(true);
});

test('answers are the right one and the first three of the wrong ones, none alike, as they are shuffled', () => {
	const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((id) => named(id));
	const made = answersOf(a!, [b!, c!, d!, e!], () => 0)!;
	// abcd, each swapped with the first from the last on: dbca, cbda, bcda.
	expect(made.answers.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'a']);
	expect(made.right).toBe(3);
	// One alike is passed over for the next.
	const like = named('like', 'a');
	expect(
		answersOf(a!, [like, b!, c!, d!], () => 0)!
			.answers.map(({ id }) => id)
			.sort(),
	).toEqual(['a', 'b', 'c', 'd']);
	expect(answersOf(a!, [b!], () => 0)).toBeNull();
	expect(answersOf(a!, [b!, c!], () => 0)).not.toBeNull();
});

test('a link says what is shown and nothing else', () => {
	const quiz = quizHere();
	expect(linkTo(quiz, { year: 1700, picked: { kind: 'land', id: 'east' } })).toBe('?year=1700&land=east');
	expect(linkTo(quiz, {})).toBe('');
});
