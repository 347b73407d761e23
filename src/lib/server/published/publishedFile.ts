import type { FileKind } from '$lib/i18n/dataWords';
import type { Format } from './formats';

export type Content = string | Uint8Array<ArrayBuffer>;

/** The parts of the page that lists the files, in order. */
export const PARTS = ['layers', 'programs', 'days', 'acts', 'record', 'versions'] as const;

/** A file that the site publishes under `/data/`. */
export interface PublishedFile {
	/** Below `/data/`. */
	path: string;
	format: Format;
	/** Under what the page lists it, and what it holds. */
	part: (typeof PARTS)[number];
	kind: FileKind;
	/** The instrument or the language that it is of. */
	of?: string;
	/** It stands in `static/data` and need not be made. */
	isStatic?: true;
	/** It takes a program of its own, and so seconds: while the site is built it is made beside the pages. */
	isSlow?: true;
	make: () => Content | Promise<Content>;
}
