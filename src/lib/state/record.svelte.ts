import type { Border } from '../atlas/border';
import type { Catalogue, HistoricalEvent, History, Outline, Reading } from '../atlas/model';
import { countedBy } from '../atlas/countedBy';
import { inReading } from '../atlas/reading';
import type { CountedDay } from '../atlas/vocabulary';
import type { DaysWithin } from '../atlas/playback';
import { changeMoments, daysWithin, ticks, type Moment, type Tick } from '../atlas/timeline';
import { linkContext, type LinkContext, type LinkForm } from '../atlas/address/link';

/** The loaded record: in outline, whole once it is there, and the history after that; all in the reader's language. */
export class RecordState {
	/** What its links may say. */
	readonly form: LinkForm;
	readonly #reading: () => Reading;
	readonly #days: () => CountedDay;
	#outline: Outline = $state.raw() as Outline;
	#whole: Catalogue | null = $state.raw(null);
	#history: History | null = $state.raw(null);

	/**
	 * @param form what its links may say
	 * @param reading the account that the record is shown by
	 * @param days which day of acts counts: once the whole record is there, which has the others
	 */
	constructor(outline: Outline, form: LinkForm, reading: () => Reading, days: () => CountedDay) {
		this.#outline = outline;
		this.form = form;
		this.#reading = reading;
		this.#days = days;
	}

	border: Border = $derived.by(() => this.neutral.border);
	neutral: Outline = $derived.by(() => this.#whole ?? this.#outline);
	neutralWhole: Catalogue | null = $derived.by(() => this.#whole);
	whole: Catalogue | null = $derived.by(
		() => this.#whole && countedBy(inReading(this.#whole, this.#reading()), this.#days()),
	);
	catalogue: Outline = $derived.by(() => this.whole ?? inReading(this.#outline, this.#reading()));
	history: History | null = $derived.by(() => this.#history);
	events: HistoricalEvent[] = $derived.by(() => this.#history?.events ?? []);
	ticks: Tick[] = $derived.by(() => ticks(this.catalogue.instruments, this.form.range));
	/** What next and previous step through, in order. */
	changes: Moment[] = $derived.by(() => changeMoments(this.catalogue, this.form.range));
	/** The days into which years that have several states open. */
	within: DaysWithin = $derived.by(() => daysWithin(this.catalogue));

	/** What a link is read by. Events and steps of the tour are taken on trust until the history is there. */
	context: LinkContext = $derived.by(() => linkContext(this.neutral, this.form, this.#history ?? undefined));

	/** The whole record, or the same in another language. */
	setRecord(record: Catalogue, history: History | null): void {
		this.#whole = record;
		this.#history = history;
	}

	setHistory(history: History): void {
		this.#history = history;
	}
}
