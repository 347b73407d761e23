import { expect, test } from 'vitest';
import { answerQuestion, nextQuestion, QUIZ_START } from './progress';

const question = { right: 2 };

test('a quiz begins with its first question and nothing answered', () => {
	expect(QUIZ_START).toEqual({ at: 0, answered: null, right: 0 });
});

test('the first answer counts', () => {
	const wrong = answerQuestion(QUIZ_START, question, 0);
	expect(wrong).toEqual({ at: 0, answered: 0, right: 0 });
	expect(answerQuestion(wrong, question, 2)).toBe(wrong);
	expect(answerQuestion(QUIZ_START, question, 2)).toEqual({ at: 0, answered: 2, right: 1 });
	expect(answerQuestion({ at: 4, answered: null, right: 3 }, question, 2)).toEqual({
		at: 4,
		answered: 2,
		right: 4,
	});
});

test('the next question comes after an answer', () => {
	expect(nextQuestion(QUIZ_START)).toBe(QUIZ_START);
	expect(nextQuestion({ at: 4, answered: 0, right: 3 })).toEqual({ at: 5, answered: null, right: 3 });
});
