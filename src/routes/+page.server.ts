import { readCatalogue } from '$lib/server/readRecord';
import { metaOf } from '$lib/server/meta';
import { mapPath } from '$lib/app/pagePath';
import { stillYears } from '$lib/map/svg/still';

export const load = () => {
	const catalogue = readCatalogue();
	const { border } = catalogue;
	return {
		stills: stillYears(catalogue),
		meta: metaOf({
			border,
			lang: 'en',
			// The explorer takes its language from the query, which is one page for a static host.
			langs: ['en'],
			kind: 'website',
			title: border.title.en,
			description: border.description.en,
			pathIn: mapPath,
		}),
	};
};
