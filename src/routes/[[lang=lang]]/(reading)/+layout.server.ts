import { DATA_WORDS } from '$lib/i18n/dataWords';
import { readCatalogue } from '$lib/server/readRecord';
import { langOf } from '$lib/server/langOf';

export const load = ({ params }) => ({
	lang: langOf(params),
	/** The name of the page that lists the data; no script says it. */
	dataName: DATA_WORDS.nav[langOf(params)],
	version: readCatalogue().version,
});
