import type { Catalogue } from '../model';
import type { YearRange } from '../timeline';
import { chanceOf, shuffled } from './chance';
import { holderQuestion } from './holderQuestion';
import { quizOf, type Question } from './question';
import { treatyQuestion } from './treatyQuestion';
import { yearQuestion } from './yearQuestion';

export interface QuizOptions {
	/** The record in the neutral reading: it carries the others, and only what all share is asked. */
	catalogue: Catalogue;
	range: YearRange;
	/** The same seed asks the same, in every language. */
	seed: number;
	count?: number;
}

/**
 * Questions about the record, of three kinds by turns. What a reading disputes is not asked, and a wrong answer
 * is wrong in every reading.
 */
export function quizQuestions({ catalogue, range, seed, count = 10 }: QuizOptions): Question[] {
	const chance = chanceOf(seed);
	const { parcels, transfers, instruments } = catalogue;
	const quiz = quizOf(catalogue, range, chance);
	const pools: (() => Question | null)[][] = [
		shuffled(parcels, chance).map((parcel) => () => holderQuestion(parcel, quiz)),
		shuffled(transfers, chance).map((transfer) => () => treatyQuestion(transfer, quiz)),
		shuffled(instruments, chance).map((instrument) => () => yearQuestion(instrument, quiz)),
	];
	const questions: Question[] = [];
	for (let turn = 0; questions.length < count && pools.some((pool) => pool.length > 0); turn++) {
		const pool = pools[turn % pools.length]!;
		let question: Question | null = null;
		while (!question && pool.length > 0) question = pool.pop()!();
		if (question) questions.push(question);
	}
	return questions;
}
