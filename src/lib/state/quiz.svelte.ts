import { MOST_SEED, nextInRound, roundOf, type Round } from '../atlas/address/round';
import type { Question } from '../atlas/learn/question';
import { quizQuestions } from '../atlas/learn/quiz';
import type { ExplorerState } from './explorer.svelte';

/** An answer, and the question that it was given to. */
interface Given {
	to: string;
	index: number;
}

/**
 * The quiz: which round is asked and where it stands is in the address, the answer to the question is not. It comes with
 * the text beside the map, so that the map does not wait for it.
 */
export class Quiz {
	readonly #explorer: ExplorerState;
	readonly #seeds: () => number;
	/** What was seen before the quiz; nothing where a link opened it. */
	#before: string | null = null;
	/** The last question that was put on the map, and the last answer. */
	#put: string | null = null;
	#given: Given | null = $state.raw(null);

	/** @param seeds gives each round its seed */
	constructor(explorer: ExplorerState, seeds: () => number = anySeed) {
		this.#explorer = explorer;
		this.#seeds = seeds;
	}

	#seed: number | null = $derived.by(() => this.#explorer.quiz?.seed ?? null);
	/** Of the round; `null` while the record has not come. */
	#questions: Question[] | null = $derived.by(() => {
		const { neutralWhole: catalogue, range } = this.#explorer;
		return this.#seed !== null && catalogue ? quizQuestions({ catalogue, range, seed: this.#seed }) : null;
	});
	/** Whether the questions are there. */
	asks: boolean = $derived.by(() => this.#questions !== null);
	/** The round's question; `null` after the last one. */
	question: Question | null = $derived.by(
		() => this.#questions?.[(this.#explorer.quiz?.question ?? 1) - 1] ?? null,
	);
	/** Names the question of the round, and of no other. */
	#at: string | null = $derived.by(() => {
		const { quiz } = this.#explorer;
		return quiz && `${quiz.seed}/${quiz.question}`;
	});
	/** Index of the answer that was given to it. */
	answered: number | null = $derived.by(() => (this.#given?.to === this.#at ? this.#given.index : null));
	/** Whether a question waits for its answer. */
	asking: boolean = $derived.by(() => this.answered === null && (!this.asks || this.question !== null));
	#wasRight: boolean = $derived.by(() => this.answered !== null && this.answered === this.question?.right);
	/** The question's number, of how many, and how many were answered rightly. */
	score: { n: number; of: number; right: number } = $derived.by(() => ({
		n: this.#explorer.quiz?.question ?? 1,
		of: this.#questions?.length ?? 0,
		right: (this.#explorer.quiz?.right ?? 0) + Number(this.#wasRight),
	}));

	/** Begins a round; what was seen before comes back when it is over. */
	start(): void {
		if (this.#explorer.quiz === null) this.#before = this.#explorer.href;
		this.#goOn(roundOf(this.#seeds()));
	}

	/** Takes an answer, the first one that is given, and shows the right one. */
	answer(index: number): void {
		const { question, answered } = this;
		const { quiz } = this.#explorer;
		if (!quiz || !question || answered !== null || this.#at === null) return;
		this.#given = { to: this.#at, index };
		this.#explorer.follow(question.told, { quiz });
	}

	/** Goes on, once the question is answered. */
	next(): void {
		const { quiz } = this.#explorer;
		if (quiz && this.answered !== null) this.#goOn(nextInRound(quiz, this.#wasRight));
	}

	/** Puts a question on the map that an address has brought, once it can be asked. */
	put(): void {
		const { quiz } = this.#explorer;
		if (!quiz || !this.question || this.#put === this.#at) return;
		this.#put = this.#at;
		if (this.answered === null) this.#explorer.follow(this.question.link, { quiz }, false);
	}

	end(): void {
		const before = this.#before;
		this.#before = null;
		this.#given = null;
		// The canonical address of everything default is a path, not a query.
		if (before === null) this.#explorer.setLesson({});
		else this.#explorer.follow(before === '.' ? '' : before);
	}

	/** Goes on to a question, which is asked anew. */
	#goOn(quiz: Round): void {
		this.#given = null;
		this.#explorer.setLesson({ quiz });
		const { question } = this;
		if (!question) return;
		this.#put = this.#at;
		// One move of the reader is one entry of the history.
		this.#explorer.follow(question.link, { quiz }, false);
	}
}

const anySeed = (): number => 1 + Math.floor(Math.random() * MOST_SEED);
