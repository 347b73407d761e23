import { speaker } from '$lib/i18n/message';
import { readCatalogue } from '$lib/server/readRecord';
import { metaOf } from '$lib/server/meta';
import { mapPath } from '$lib/app/pagePath';
import { stillYears } from '$lib/map/svg/still';

export const load = () => {
	const say = speaker('en');
	return {
		stills: stillYears(readCatalogue()),
		meta: metaOf({
			lang: 'en',
			// The explorer takes its language from the query, which is one page for a static host.
			langs: ['en'],
			kind: 'website',
			title: say('page.title'),
			description: say('page.description'),
			pathIn: mapPath,
		}),
	};
};
