import type { TourStep } from '../atlas/model';
import type { ExplorerState } from './explorer.svelte';
import type { Activity } from '../atlas/vocabulary';
import type { Quiz } from './quiz.svelte';

/**
 * What the explorer offers a class beside the map itself: the tour, the quiz and the presentation. Each moves the
 * explorer by links, as a reader could, and where each stands is in the address.
 */
export class Activities {
	readonly #explorer: ExplorerState;

	constructor(explorer: ExplorerState) {
		this.#explorer = explorer;
	}

	steps: TourStep[] = $derived.by(() => this.#explorer.history?.tour ?? []);
	/** Index of the tour's step; `null` when there is no tour. */
	tourAt: number | null = $derived.by(() => {
		const at = this.steps.findIndex(({ id }) => id === this.#explorer.tour);
		return at < 0 ? null : at;
	});
	/** The step for a presentation. */
	step: { step: TourStep; n: number; of: number } | null = $derived.by(() => {
		const step = this.tourAt === null ? undefined : this.steps[this.tourAt];
		return step ? { step, n: this.tourAt! + 1, of: this.steps.length } : null;
	});
	presenting: boolean = $derived.by(() => this.#explorer.pageView === 'present');
	quizzing: boolean = $derived.by(() => this.#explorer.quiz !== null);
	/** The quiz; `null` until the text beside the map has come, and brought it. */
	quiz: Quiz | null = $state.raw(null);
	/** Whether a question waits for its answer, or will: nothing on the page must tell it. */
	asking: boolean = $derived.by(() => this.quizzing && (this.quiz?.asking ?? true));
	mode: Activity | null = $derived.by(() =>
		this.quizzing ? 'quiz' : this.presenting ? 'present' : this.tourAt !== null ? 'tour' : null,
	);

	/** Whether there is a change, or a step of the tour, after this one. */
	hasNext: boolean = $derived.by(() =>
		this.tourAt === null ? this.#explorer.hasNext : this.tourAt < this.steps.length - 1,
	);
	hasPrevious: boolean = $derived.by(() =>
		this.tourAt === null ? this.#explorer.hasPrevious : this.tourAt > 0,
	);

	/** Starts the tour, the quiz or the presentation, or ends it where it is on. */
	toggle(mode: Activity): void {
		if (mode === 'present') this.#explorer.show({ view: this.presenting ? 'page' : 'present' });
		else if (mode === 'quiz') {
			if (this.quizzing) this.quiz?.end();
			else this.quiz?.start();
		} else if (this.tourAt === null) this.goTo(0);
		else this.#explorer.setLesson({});
	}

	/** Goes to a step of the tour, and begins the tour where there is none. */
	goTo(index: number): void {
		const step = this.steps[index];
		if (step) this.#explorer.follow(step.link, { tour: step.id });
	}

	/** The next step of the tour, or the next change. */
	next(): void {
		if (this.tourAt !== null) return this.goTo(this.tourAt + 1);
		this.#explorer.next();
		this.#letGo();
	}

	previous(): void {
		if (this.tourAt !== null) return this.goTo(this.tourAt - 1);
		this.#explorer.previous();
		this.#letGo();
	}

	/** A room is told of the year alone: a treaty's land is not left under the accent of another year. */
	#letGo(): void {
		if (this.presenting) this.#explorer.leaveTreaty();
	}
}
