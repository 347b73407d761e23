import type { FoundKind } from '../atlas/vocabulary';
import type { Box } from '../geo/box';

/** What the page goes to. */
export interface FoundTarget {
	kind: FoundKind;
	/** Of what the record has; a year is its own. */
	id: string;
	/** Where it lies, for what has nothing else to show. */
	box?: Box;
	/** What is shown instead: a person's treaty, a war's event. */
	leads?: { kind: FoundKind; id: string; name: string };
}

/** Something that was found. */
export interface Found extends FoundTarget {
	/** In the reader's language; an event's is its sentence. */
	name: string;
	/** The name that was asked for, where it is another: a former one, or one in another language. */
	also: { text: string; lang: string } | null;
	/** Years it belongs to: of an instrument, war or event, or in which a place had the name; `null`: at all dates. */
	years: { from: number; to: number | null } | null;
}

/** `near`: nothing goes by what was asked for, but by something a letter away; `none`: what to begin with instead. */
export interface Findings {
	how: 'found' | 'near' | 'none';
	items: Found[];
}
