import { speaker } from '$lib/i18n/message';
import { readCatalogue } from './data/record';
import { metaOf } from './meta';
import { mapPath } from './pagePath';
import { stillYears } from './stills/still';

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
