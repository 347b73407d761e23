import { base } from '$app/paths';
import { firstLookData, firstLookScript } from '$lib/app/firstLook';
import { ServerOnly } from '$lib/app/serverOnly';
import { readCatalogue } from '$lib/server/readRecord';
import { metaOf } from '$lib/server/meta';
import { mapPath } from '$lib/app/pagePath';
import { stillYears } from '$lib/map/svg/still';

export const load = () => {
	const catalogue = readCatalogue();
	const { border } = catalogue;
	const stills = stillYears(catalogue);
	return {
		firstLook: new ServerOnly({
			script: firstLookScript(firstLookData(catalogue, stills, base)),
			still: stills.findLast((year) => year <= border.defaultYear) ?? stills[0]!,
		}),
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
