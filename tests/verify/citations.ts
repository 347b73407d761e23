import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

/** What another program understands of a citation. */
export interface Understood {
	title: string;
	/** What it is part of, where the program takes that over: of RIS it does not. */
	atlas?: string;
	url: string;
	year: number;
	/** As a bibliography in the APA's style has it. */
	styled: string;
}

/** Reads a citation in BibTeX or RIS. @throws Error where it is neither */
export function readBack(text: string): Understood {
	const cite = new Cite(text);
	const [entry] = cite.data;
	if (!entry || cite.data.length !== 1) throw new Error(`${cite.data.length} entries instead of one`);
	return {
		title: entry.title,
		atlas: entry.publisher,
		// It takes the stroke before an ampersand, which LaTeX asks for, as the address's own; links are read with it too.
		url: entry.URL.replaceAll('%5C&', '&'),
		year: Number(entry.issued?.['date-parts'][0]?.[0]),
		styled: cite.format('bibliography', { template: 'apa' }),
	};
}
