import { describe, expect, test } from 'vitest';
import { readHistory } from '../../../tests/readHistory';
import { readCatalogue } from '$lib/server/readRecord';
import { quizQuestions } from '$lib/atlas/learn/quiz';
import { ExplorerState } from '$lib/state/explorer.svelte';
import { Activities } from './activities.svelte';

const catalogue = readCatalogue();
const history = readHistory();

function start(search = ''): { explorer: ExplorerState; activities: Activities } {
	const explorer = new ExplorerState(catalogue, search);
	explorer.setRecord('en', catalogue, history);
	let seed = 0;
	const activities = new Activities(explorer, () => ++seed);
	activities.quizMaker = quizQuestions;
	return { explorer, activities };
}

describe('the tour', () => {
	test('walks its steps by their links and stops at its ends', () => {
		const { explorer, activities } = start();
		activities.toggle('tour');
		expect([activities.mode, activities.tourAt, activities.hasPrevious]).toEqual(['tour', 0, false]);
		for (const { link } of history.tour) {
			expect(explorer.href).toBe(link);
			activities.next();
		}
		expect([activities.tourAt, activities.hasNext]).toEqual([9, false]);
		activities.previous();
		expect(activities.step).toMatchObject({ n: 9, of: 10 });
		activities.toggle('tour');
		expect([activities.mode, activities.step]).toEqual([null, null]);
	});

	test('goes back with the browser, and ends where it began', () => {
		const { activities } = start();
		activities.goTo(4);
		activities.restored(history.tour[2]!.link);
		expect(activities.tourAt).toBe(2);
		activities.restored('?year=1700');
		expect(activities.tourAt).toBeNull();
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

describe('the quiz', () => {
	test('shows each question and its answer, and brings back what was seen', () => {
		const { explorer, activities } = start('?year=1700&reading=chinese');
		activities.toggle('quiz');
		const first = activities.question!;
		expect(explorer.href).toBe(first.link);
		expect([explorer.reading, activities.score]).toEqual(['neutral', { n: 1, of: 10, right: 0 }]);
		activities.answer(first.right);
		expect(explorer.href).toBe(first.told);
		expect([activities.answered, activities.score.right]).toEqual([first.right, 1]);
		activities.nextQuestion();
		expect(activities.question?.id).not.toBe(first.id);
		expect([activities.answered, activities.score.n]).toEqual([null, 2]);
		activities.toggle('quiz');
		expect([activities.quizzing, explorer.href]).toEqual([false, '?year=1700&reading=chinese']);
	});

	test('comes to an end, and to another round', () => {
		const { explorer, activities } = start();
		activities.startQuiz();
		const first = activities.question?.id;
		for (let n = 0; n < 10; n++) {
			activities.answer(0);
			activities.nextQuestion();
		}
		expect(activities.question).toBeNull();
		activities.startQuiz();
		expect(activities.question?.id).not.toBe(first);
		activities.endQuiz();
		expect(explorer.href).toBe('.');
	});
});
