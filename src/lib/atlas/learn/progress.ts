import type { Question } from './question';

/** Where a reader is in a quiz. */
export interface QuizProgress {
	/** Index of the question. */
	at: number;
	/** Index of the answer given to it. */
	answered: number | null;
	/** Questions answered rightly so far. */
	right: number;
}

export const QUIZ_START: QuizProgress = { at: 0, answered: null, right: 0 };

/** Takes an answer; the first one given counts. */
export function answerQuestion(
	progress: QuizProgress,
	{ right }: Pick<Question, 'right'>,
	answered: number,
): QuizProgress {
	if (progress.answered !== null) return progress;
	return { ...progress, answered, right: progress.right + Number(answered === right) };
}

/** Goes on to the next question, once this one is answered. */
export function nextQuestion(progress: QuizProgress): QuizProgress {
	return progress.answered === null ? progress : { ...progress, at: progress.at + 1, answered: null };
}
