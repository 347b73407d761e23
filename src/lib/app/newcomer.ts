/** What the browser keeps once a reader has put the key away. */
const KEPT = 'newcomer';

/**
 * Whether a reader comes for the first time and for nothing in particular: a link's own subject is not covered.
 *
 * @param search the query of the address, with its question mark
 */
export function isNewcomer(search: string): boolean {
	if (search.length > 1) return false;
	try {
		return localStorage.getItem(KEPT) === null;
	} catch {
		// Where nothing may be kept, everybody would be new at every visit.
		return false;
	}
}

/** The reader knows the key now. */
export function noLongerNew(): void {
	try {
		localStorage.setItem(KEPT, 'no');
	} catch {
		// It is shown again at the next visit.
	}
}
