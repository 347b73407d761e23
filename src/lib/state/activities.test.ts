import { describe, expect, test } from 'vitest';
import { readHistory } from '../../../tests/readHistory';
import { readCatalogue } from '$lib/server/readRecord';
import { quizQuestions } from '$lib/atlas/learn/quiz';
import { ExplorerState } from '$lib/state/explorer.svelte';
import { Activities } from './activities.svelte';
import { Quiz } from './quiz.svelte';

const catalogue = readCatalogue();
const history = readHistory();

function start(search = ''): { explorer: ExplorerState; activities: Activities; quiz: Quiz } {
	const explorer = new ExplorerState(catalogue, search);
	explorer.setRecord('en', catalogue, null);
	explorer.setHistory(history);
	let seed = 0;
	const activities = new Activities(explorer);
	const quiz = new Quiz(explorer, () => ++seed);
	activities.quiz = quiz;
	return { explorer, activities, quiz };
}

describe('the tour', () => {
	test('walks its steps by their links and stops at its ends', () => {
		const { explorer, activities } = start();
		activities.toggle('tour');
		expect([activities.mode, activities.tourAt, activities.hasPrevious]).toEqual(['tour', 0, false]);
		for (const { id, link } of history.tour) {
			expect(explorer.href).toBe(`${link}&tour=${id}`);
			activities.next();
		}
		expect([activities.tourAt, activities.hasNext]).toEqual([9, false]);
		activities.previous();
		expect(activities.step).toMatchObject({ n: 9, of: 10 });
		activities.toggle('tour');
		expect([activities.mode, activities.step]).toEqual([null, null]);
	});

	test('stands in the address: it goes back with the browser, and ends where it began', () => {
		const { explorer, activities } = start();
		activities.goTo(4);
		activities.goTo(2);
		const there = explorer.href;
		activities.goTo(3);
		explorer.restore(there);
		expect(activities.tourAt).toBe(2);
		explorer.restore('?year=1700');
		expect(activities.tourAt).toBeNull();
	});

	test('opens where a link says, also before the history is there', () => {
		const { id, link } = history.tour[3]!;
		const { activities } = start(`${link}&tour=${id}`);
		expect(activities.tourAt).toBe(3);
		// The step alone brings what it shows; with something else it leaves that.
		const alone = start(`?tour=${id}`);
		expect(alone.explorer.href).toBe(`${link}&tour=${id}`);
		const astray = start(`?year=1700&tour=${id}`);
		expect([astray.explorer.year, astray.activities.tourAt]).toEqual([1700, 3]);
		const unknown = start('?tour=atlantis');
		expect([unknown.explorer.tour, unknown.explorer.notices.length]).toEqual([null, 1]);
	});

	test('before the history is there is none', () => {
		const activities = new Activities(new ExplorerState(catalogue, ''));
		activities.toggle('tour');
		expect([activities.steps, activities.mode]).toEqual([[], null]);
	});

	test('can be presented: then on and back mean its steps', () => {
		const { explorer, activities } = start();
		activities.toggle('tour');
		activities.toggle('present');
		expect([activities.mode, activities.step?.n]).toEqual(['present', 1]);
		activities.next();
		expect([activities.step?.n, explorer.pageView]).toEqual([2, 'present']);
		activities.toggle('present');
		expect(activities.mode).toBe('tour');
	});
});

test('without a tour, on and back mean changes', () => {
	const { explorer, activities } = start('?year=1858');
	activities.next();
	expect(explorer.year).toBe(1860);
	activities.previous();
	expect(explorer.year).toBe(1858);
});

test('a presentation that goes on lets go of the treaty of the year before', () => {
	const { explorer, activities } = start('?year=1858&treaty=aigun-1858&view=present');
	activities.next();
	expect([explorer.year, explorer.treaty]).toEqual([1860, null]);
	// Beside the map it stays: the reader chose it.
	const beside = start('?year=1858&treaty=aigun-1858');
	beside.activities.next();
	expect(beside.explorer.treaty).toBe('aigun-1858');
});

describe('the quiz', () => {
	test('shows each question and its answer, and brings back what was seen', () => {
		const { explorer, activities, quiz } = start('?year=1700&reading=chinese');
		activities.toggle('quiz');
		const first = quiz.question!;
		expect(explorer.href).toBe(`${first.link}&quiz=1`);
		expect([explorer.reading, quiz.score]).toEqual(['neutral', { n: 1, of: 10, right: 0 }]);
		quiz.answer(first.right);
		expect(explorer.href).toBe(`${first.told}&quiz=1`);
		expect(activities.asking).toBe(false);
		expect([quiz.answered, quiz.score.right]).toEqual([first.right, 1]);
		quiz.next();
		expect(quiz.question?.id).not.toBe(first.id);
		expect([quiz.answered, quiz.score.n]).toEqual([null, 2]);
		expect(explorer.href).toBe(`${quiz.question!.link}&quiz=1/2/1`);
		expect(activities.asking).toBe(true);
		activities.toggle('quiz');
		expect([activities.quizzing, explorer.href]).toEqual([false, '?year=1700&reading=chinese']);
	});

	test('comes to an end, and to another round', () => {
		const { explorer, quiz } = start();
		quiz.start();
		const first = quiz.question?.id;
		for (let n = 0; n < 10; n++) {
			quiz.answer(0);
			quiz.next();
		}
		expect(quiz.question).toBeNull();
		quiz.start();
		expect(quiz.question?.id).not.toBe(first);
		quiz.end();
		expect(explorer.href).toBe('.');
	});

	test('opens where a link says, and begins there', () => {
		const round = quizQuestions({ catalogue, range: start().explorer.range, seed: 4711 });
		const { explorer, activities, quiz } = start('?quiz=4711/4/2');
		expect(quiz.question?.id).toBe(round[3]!.id);
		quiz.put();
		expect(explorer.href).toBe(`${round[3]!.link}&quiz=4711/4/2`);
		expect([quiz.score, activities.asking]).toEqual([{ n: 4, of: 10, right: 2 }, true]);
		quiz.answer(round[3]!.right);
		quiz.next();
		expect(explorer.href).toBe(`${round[4]!.link}&quiz=4711/5/3`);
		quiz.end();
		expect([activities.quizzing, explorer.href]).toEqual([false, round[4]!.link]);
	});

	test('an answer counts once, and a question again is asked again', () => {
		const { explorer, quiz } = start();
		quiz.start();
		const asked = explorer.href;
		const { right } = quiz.question!;
		quiz.answer(right);
		quiz.answer(right === 0 ? 1 : 0);
		expect(quiz.answered).toBe(right);
		quiz.next();
		explorer.restore(asked);
		expect([quiz.answered, quiz.score]).toEqual([null, { n: 1, of: 10, right: 0 }]);
	});
});
