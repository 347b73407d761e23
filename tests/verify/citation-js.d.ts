/** What is used of Citation.js, which has no types. */
declare module '@citation-js/core' {
	interface Entry {
		title: string;
		URL: string;
		publisher?: string;
		issued?: { 'date-parts': number[][] };
	}
	export class Cite {
		constructor(text: string);
		data: Entry[];
		format(as: 'bibliography', options: { template: string }): string;
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
