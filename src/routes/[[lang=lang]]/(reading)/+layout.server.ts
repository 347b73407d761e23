import { readCatalogue } from '$lib/server/readRecord';
import { langOf } from '$lib/server/langOf';

export const load = ({ params }) => ({
	lang: langOf(params),
	version: readCatalogue().version,
});
