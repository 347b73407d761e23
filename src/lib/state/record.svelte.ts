import type { Border } from '../atlas/border';
import type { Catalogue, HistoricalEvent, History, Outline, Reading } from '../atlas/model';
import { inReading } from '../atlas/reading';
import { changeYears, ticks, type Tick } from '../atlas/timeline';
import { linkContext, type LinkContext, type LinkForm } from '../atlas/address/link';

/** The loaded record: in outline, whole once it is there, and the history after that; all in the reader's language. */
export class RecordState {
	/** What its links may say. */
	readonly form: LinkForm;
	readonly #reading: () => Reading;
	#outline: Outline = $state.raw() as Outline;
	#whole: Catalogue | null = $state.raw(null);
	#history: History | null = $state.raw(null);

	/**
	 * @param form what its links may say
	 * @param reading the account that the record is shown by
	 */
	constructor(outline: Outline, form: LinkForm, reading: () => Reading) {
		this.#outline = outline;
		this.form = form;
		this.#reading = reading;
	}

	border: Border = $derived.by(() => this.neutral.border);
	neutral: Outline = $derived.by(() => this.#whole ?? this.#outline);
	neutralWhole: Catalogue | null = $derived.by(() => this.#whole);
	whole: Catalogue | null = $derived.by(() => this.#whole && inReading(this.#whole, this.#reading()));
	catalogue: Outline = $derived.by(() => this.whole ?? inReading(this.#outline, this.#reading()));
	history: History | null = $derived.by(() => this.#history);
	events: HistoricalEvent[] = $derived.by(() => this.#history?.events ?? []);
	ticks: Tick[] = $derived.by(() => ticks(this.catalogue.instruments, this.form.range));
	/** Years at whose end something is new, in order. */
	changes: number[] = $derived.by(() => changeYears(this.catalogue, this.form.range));

	/** What a link is read by. Events are taken on trust until the history is there. */
	context: LinkContext = $derived.by(() => linkContext(this.neutral, this.form, this.#history?.events));

	/** The whole record, or the same in another language. */
	setRecord(record: Catalogue, history: History | null): void {
		this.#whole = record;
		this.#history = history;
	}

	setHistory(history: History): void {
		this.#history = history;
	}
}
