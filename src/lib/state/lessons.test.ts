import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Catalogue, History } from '$lib/atlas/model';
import { ExplorerState } from '$lib/state/explorer.svelte';
import { Lessons } from './lessons.svelte';

const read = (name: string): unknown =>
	JSON.parse(readFileSync(new URL(`../../static/data/${name}`, import.meta.url), 'utf8'));
const catalogue = read('catalogue.json') as Catalogue;
const history = read('history.json') as History;

function start(search = ''): { explorer: ExplorerState; lessons: Lessons } {
	const explorer = new ExplorerState(catalogue, search);
	explorer.setHistory(history);
	let seed = 0;
	return { explorer, lessons: new Lessons(explorer, () => ++seed) };
}

describe('the tour', () => {
	test('walks its steps by their links and stops at its ends', () => {
		const { explorer, lessons } = start();
		lessons.toggle('tour');
		expect([lessons.mode, lessons.tourAt, lessons.hasPrevious]).toEqual(['tour', 0, false]);
		for (const { link } of history.tour) {
			expect(explorer.href).toBe(link);
			lessons.next();
		}
		expect([lessons.tourAt, lessons.hasNext]).toEqual([9, false]);
		lessons.previous();
		expect(lessons.step).toMatchObject({ n: 9, of: 10 });
		lessons.toggle('tour');
		expect([lessons.mode, lessons.step]).toEqual([null, null]);
	});

	test('goes back with the browser, and ends where it began', () => {
		const { lessons } = start();
		lessons.goTo(4);
		lessons.restored(history.tour[2]!.link);
		expect(lessons.tourAt).toBe(2);
		lessons.restored('?year=1700');
		expect(lessons.tourAt).toBeNull();
	});

	test('before the history is there is none', () => {
		const lessons = new Lessons(new ExplorerState(catalogue, ''));
		lessons.toggle('tour');
		expect([lessons.steps, lessons.mode]).toEqual([[], null]);
	});

	test('can be presented: then on and back mean its steps', () => {
		const { explorer, lessons } = start();
		lessons.toggle('tour');
		lessons.toggle('present');
		expect([lessons.mode, lessons.step?.n]).toEqual(['present', 1]);
		lessons.next();
		expect([lessons.step?.n, explorer.pageView]).toEqual([2, 'present']);
		lessons.toggle('present');
		expect(lessons.mode).toBe('tour');
	});
});

test('without a tour, on and back mean changes', () => {
	const { explorer, lessons } = start('?year=1858');
	lessons.next();
	expect(explorer.year).toBe(1860);
	lessons.previous();
	expect(explorer.year).toBe(1858);
});

describe('the quiz', () => {
	test('shows each question and its answer, and brings back what was seen', () => {
		const { explorer, lessons } = start('?year=1700&reading=chinese');
		lessons.toggle('quiz');
		const first = lessons.question!;
		expect(explorer.href).toBe(first.link);
		expect([explorer.reading, lessons.score]).toEqual(['neutral', { n: 1, of: 10, right: 0 }]);
		lessons.answer(first.right);
		expect(explorer.href).toBe(first.told);
		expect([lessons.answered, lessons.score.right]).toEqual([first.right, 1]);
		lessons.nextQuestion();
		expect(lessons.question?.id).not.toBe(first.id);
		expect([lessons.answered, lessons.score.n]).toEqual([null, 2]);
		lessons.toggle('quiz');
		expect([lessons.quizzing, explorer.href]).toEqual([false, '?year=1700&reading=chinese']);
	});

	test('comes to an end, and to another round', () => {
		const { explorer, lessons } = start();
		lessons.startQuiz();
		const first = lessons.question?.id;
		for (let n = 0; n < 10; n++) {
			lessons.answer(0);
			lessons.nextQuestion();
		}
		expect(lessons.question).toBeNull();
		lessons.startQuiz();
		expect(lessons.question?.id).not.toBe(first);
		lessons.endQuiz();
		expect(explorer.href).toBe('.');
	});
});

test('the search speaks the explorer’s language and knows its events', () => {
	const { explorer, lessons } = start();
	expect(lessons.find('aigun')[0]).toMatchObject({ kind: 'treaty', id: 'aigun-1858' });
	explorer.setLang('ru');
	expect(lessons.find('aigun')[0]?.name).toBe('Айгунский договор');
	expect(lessons.find('1860').some(({ kind }) => kind === 'event')).toBe(true);
});
