import type { Catalogue, Instrument, InstrumentOutline, Segment, Source } from './model';
import { instrumentOutline } from './outline';

/** What is told of one instrument beyond the outline, with the sources that it cites: a link to it needs no more. */
export interface InstrumentDetail {
	/** Of the data, as in the outline. */
	version: string;
	told: Omit<Instrument, keyof InstrumentOutline>;
	sources: Source[];
}

/** Ids of the sources that an instrument cites: its own, then those of a clause, a line, a reading, a note or a figure alone. */
export function citedBy(
	instrument: Pick<Instrument, 'sources' | 'clauses' | 'readings' | 'notes' | 'claims'>,
	segments: readonly Segment[],
): string[] {
	const { clauses, readings, notes, claims } = instrument;
	return [
		...instrument.sources,
		...[...clauses, ...segments, ...readings, ...notes].flatMap(({ sources }) => sources),
		...claims.map(({ source }) => source),
	];
}

/** The detail of an instrument of a whole catalogue in one language. */
export function detailOf(
	{ version, sources, segments }: Catalogue,
	instrument: Instrument,
): InstrumentDetail {
	const own = segments.filter((segment) => segment.instrument === instrument.id);
	const cited = new Set(citedBy(instrument, own));
	const inOutline = new Set(Object.keys(instrumentOutline(instrument)));
	const told = Object.fromEntries(Object.entries(instrument).filter(([key]) => !inOutline.has(key)));
	return {
		version,
		told: told as InstrumentDetail['told'],
		sources: sources.filter(({ id }) => cited.has(id)),
	};
}
