import { base } from '$app/paths';
import { firstLookData, firstLookScript } from '$lib/app/firstLook';
import { ServerOnly } from '$lib/app/serverOnly';
import { langOf, langParams } from '$lib/server/langOf';
import { readBorder, readCatalogue } from '$lib/server/readRecord';
import { metaOf } from '$lib/server/meta';
import { mapPath } from '$lib/app/pagePath';
import { stillYears } from '$lib/map/svg/still';

export const entries = () => langParams(readBorder());

export const load = ({ params }) => {
	const lang = langOf(params);
	const catalogue = readCatalogue();
	const { border } = catalogue;
	const stills = stillYears(catalogue);
	return {
		/** The language of a link that names none. */
		pageLang: lang,
		firstLook: new ServerOnly({
			script: firstLookScript(firstLookData(catalogue, stills, base, lang)),
			still: stills.findLast((year) => year <= border.defaultYear) ?? stills[0]!,
		}),
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
