import type { Pick } from '../atlas/address/link';
import type { Day, HistoricalEvent, InstrumentOutline, Parcel, Place, Tenure } from '../atlas/model';
import { tenureAt } from '../atlas/snapshot';
import { parcelsMovedBy, parcelsNamedBy } from '../atlas/transfer';
import type { RecordState } from './record.svelte';

export interface SelectionOptions {
	record: RecordState;
	/** Id of the chosen treaty, and what was picked, as the address says. */
	treaty: () => string | null;
	picked: () => Pick | null;
	/** Ids of what is added up. */
	sum: () => readonly string[] | null;
	/** The day that is shown. */
	day: () => Day;
}

/** What the reader chose, looked up in the record: a treaty, and land, a place or an event. */
export class Selection {
	readonly #given: SelectionOptions;

	constructor(given: SelectionOptions) {
		this.#given = given;
	}

	instrument: InstrumentOutline | null = $derived.by(() => {
		const treaty = this.#given.treaty();
		return this.#given.record.catalogue.instruments.find(({ id }) => id === treaty) ?? null;
	});
	/** Ids of the parcels that the chosen treaty moved. */
	changed: ReadonlySet<string> = $derived.by(() => {
		const treaty = this.#given.treaty();
		return parcelsMovedBy(treaty === null ? [] : this.#given.record.catalogue.transfers, treaty ?? '');
	});
	/** Ids of the parcels that are added up, as the neutral reading has them; `null` while nothing is. */
	summed: ReadonlySet<string> | null = $derived.by(() => {
		const sum = this.#given.sum();
		const { transfers } = this.#given.record.neutral;
		return sum && parcelsNamedBy(transfers, sum);
	});
	parcel: Parcel | null = $derived.by(() => this.#pickedOf('land', this.#given.record.catalogue.parcels));
	place: Place | null = $derived.by(() => this.#pickedOf('place', this.#given.record.catalogue.places));
	/** Once the history is there. */
	event: HistoricalEvent | null = $derived.by(() => this.#pickedOf('event', this.#given.record.events));
	/** The chosen land, or that of the chosen place. */
	land: Parcel | null = $derived.by(() => {
		const { parcel, place } = this;
		return parcel ?? this.#given.record.catalogue.parcels.find(({ id }) => id === place?.parcel) ?? null;
	});
	/** Who holds that land on the day, and by which instrument. */
	tenure: Tenure | null = $derived.by(() => (this.land && tenureAt(this.land, this.#given.day())) ?? null);

	#pickedOf<One extends { id: string }>(kind: Pick['kind'], list: readonly One[]): One | null {
		const picked = this.#given.picked();
		return picked?.kind === kind ? (list.find(({ id }) => id === picked.id) ?? null) : null;
	}
}
