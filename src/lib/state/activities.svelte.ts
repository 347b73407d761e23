import type { TourStep } from '../atlas/model';
import { answerQuestion, nextQuestion, QUIZ_START, type QuizProgress } from '../atlas/learn/progress';
import type { Question } from '../atlas/learn/question';
import type { quizQuestions } from '../atlas/learn/quiz';
import { stepShown } from '../atlas/learn/tour';
import type { ExplorerState } from './explorer.svelte';
import type { Activity } from '../atlas/vocabulary';

/**
 * What the explorer offers a class beside the map itself: the tour, the quiz and the presentation. Each moves the
 * explorer by links, as a reader could.
 */
export class Activities {
	readonly #explorer: ExplorerState;
	readonly #seeds: () => number;
	#tourAt: number | null = $state(null);
	#quiz: { seed: number; progress: QuizProgress; before: string } | null = $state.raw(null);

	/** @param seeds gives each round of the quiz its seed */
	constructor(explorer: ExplorerState, seeds: () => number = Date.now) {
		this.#explorer = explorer;
		this.#seeds = seeds;
	}

	steps: TourStep[] = $derived.by(() => this.#explorer.history?.tour ?? []);
	/** Index of the tour's step; `null` when there is no tour. */
	tourAt: number | null = $derived.by(() => this.#tourAt);
	/** The step for a presentation. */
	step: { step: TourStep; n: number; of: number } | null = $derived.by(() => {
		const step = this.#tourAt === null ? undefined : this.steps[this.#tourAt];
		return step ? { step, n: this.#tourAt! + 1, of: this.steps.length } : null;
	});
	presenting: boolean = $derived.by(() => this.#explorer.pageView === 'present');
	quizzing: boolean = $derived.by(() => this.#quiz !== null);
	mode: Activity | null = $derived.by(() =>
		this.quizzing ? 'quiz' : this.presenting ? 'present' : this.#tourAt !== null ? 'tour' : null,
	);

	/** Makes the quiz's questions; it comes with the text beside the map, so that the map does not wait for it. */
	quizMaker: typeof quizQuestions | null = $state.raw(null);
	#questions: Question[] = $derived.by(() =>
		this.#quiz && this.quizMaker && this.#explorer.neutralWhole
			? this.quizMaker({
					catalogue: this.#explorer.neutralWhole,
					range: this.#explorer.range,
					seed: this.#quiz.seed,
				})
			: [],
	);
	/** The quiz's question; `null` after the last one. */
	question: Question | null = $derived.by(() => this.#questions[this.#quiz?.progress.at ?? 0] ?? null);
	answered: number | null = $derived.by(() => this.#quiz?.progress.answered ?? null);
	score: { n: number; of: number; right: number } = $derived.by(() => ({
		n: (this.#quiz?.progress.at ?? 0) + 1,
		of: this.#questions.length,
		right: this.#quiz?.progress.right ?? 0,
	}));

	/** Whether there is a change, or a step of the tour, after this one. */
	hasNext: boolean = $derived.by(() =>
		this.#tourAt === null ? this.#explorer.hasNext : this.#tourAt < this.steps.length - 1,
	);
	hasPrevious: boolean = $derived.by(() =>
		this.#tourAt === null ? this.#explorer.hasPrevious : this.#tourAt > 0,
	);

	/** Starts the tour, the quiz or the presentation, or ends it where it is on. */
	toggle(mode: Activity): void {
		if (mode === 'present') this.#explorer.show({ view: this.presenting ? 'page' : 'present' });
		else if (mode === 'quiz') {
			if (this.quizzing) this.endQuiz();
			else this.startQuiz();
		} else if (this.#tourAt === null) this.goTo(0);
		else this.endTour();
	}

	/** Goes to a step of the tour, and begins the tour where there is none. */
	goTo(index: number): void {
		const step = this.steps[index];
		if (!step) return;
		this.#quiz = null;
		this.#tourAt = index;
		this.#explorer.follow(step.link);
	}

	endTour(): void {
		this.#tourAt = null;
	}

	/** The next step of the tour, or the next change. */
	next(): void {
		if (this.#tourAt === null) this.#explorer.next();
		else this.goTo(this.#tourAt + 1);
	}

	previous(): void {
		if (this.#tourAt === null) this.#explorer.previous();
		else this.goTo(this.#tourAt - 1);
	}

	/** Begins a round of the quiz; what was seen before comes back when it is over. */
	startQuiz(): void {
		const before = this.#quiz?.before ?? this.#explorer.href;
		this.#tourAt = null;
		this.#quiz = { seed: this.#seeds(), progress: QUIZ_START, before };
		this.#show(this.question?.link);
	}

	/** Takes an answer and shows the right one. */
	answer(index: number): void {
		const { question } = this;
		if (!this.#quiz || !question) return;
		this.#quiz = { ...this.#quiz, progress: answerQuestion(this.#quiz.progress, question, index) };
		this.#show(question.told);
	}

	nextQuestion(): void {
		if (!this.#quiz) return;
		this.#quiz = { ...this.#quiz, progress: nextQuestion(this.#quiz.progress) };
		this.#show(this.question?.link);
	}

	endQuiz(): void {
		const before = this.#quiz?.before;
		this.#quiz = null;
		this.#show(before);
	}

	/** The browser went back or forward: the tour goes with the address, and a quiz is over. */
	restored(search: string): void {
		this.#quiz = null;
		if (this.#tourAt === null) return;
		const shown = stepShown(this.steps, search);
		this.#tourAt = shown < 0 ? null : shown;
	}

	#show(link: string | undefined): void {
		// The canonical address of everything default is a path, not a query.
		if (link !== undefined) this.#explorer.follow(link === '.' ? '' : link);
	}
}
