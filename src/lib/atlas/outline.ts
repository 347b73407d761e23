import type { Catalogue, InstrumentOutline, Outline } from './model';

/** What the page opens with, of a whole catalogue in one language. */
export function outlineOf({
	sources: _sources,
	rims: _rims,
	days: _days,
	instruments,
	...rest
}: Catalogue): Outline {
	return { ...rest, instruments: instruments.map(instrumentOutline) };
}

/** What the page opens with, of an instrument. */
export function instrumentOutline(instrument: InstrumentOutline): InstrumentOutline {
	const { id, kind, names, short, year, spine, effective, segments, movedNoLand, bbox, opening } = instrument;
	return {
		...{ id, kind, names, short, year, spine, effective, segments },
		...(movedNoLand !== undefined && { movedNoLand }),
		...(bbox && { bbox }),
		...(opening && { opening }),
	};
}
