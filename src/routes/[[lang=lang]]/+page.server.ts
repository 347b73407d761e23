import { base } from '$app/paths';
import { firstLookOf } from '$lib/app/firstLook';
import { langOf, langParams } from '$lib/server/langOf';
import { readBorder, readCatalogue } from '$lib/server/readRecord';
import { metaOf } from '$lib/server/meta';
import { mapPath } from '$lib/app/pagePath';

export const entries = () => langParams(readBorder());

export const load = ({ params }) => {
	const lang = langOf(params);
	const catalogue = readCatalogue();
	const { border } = catalogue;
	return {
		/** The language of a link that names none. */
		pageLang: lang,
		firstLook: firstLookOf(catalogue, base, lang),
		meta: metaOf({
			border,
			lang,
			kind: 'website',
			title: border.title[lang],
			description: border.description[lang],
			pathIn: mapPath,
		}),
	};
};
