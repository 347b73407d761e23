/**
 * Data that a page is drawn from on the server and that no reader's browser needs: `load` returns it, the page
 * without scripts reads it, and the data file that SvelteKit writes beside every page leaves it out. A treaty's
 * page is drawn from the whole record, which would else be written out once for each page.
 */
export class ServerOnly<Value> {
	constructor(readonly value: Value) {}
}
