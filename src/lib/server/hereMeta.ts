import type { HereRecord } from '$lib/app/pages/here/hereRecord';
import type { PageMeta } from '$lib/app/pageMeta';
import { pagePath } from '$lib/app/pagePath';
import { yearOf } from '$lib/atlas/day';
import type { Lang } from '$lib/atlas/vocabulary';
import { speaker } from '$lib/i18n/message';
import { linkedLand, linkedPlace } from './linkedData';
import { metaOf } from './meta';

/** The meta data of a page on a place or a land. */
export function hereMeta(record: HereRecord, lang: Lang): PageMeta {
	const { catalogue, place, parcel, name } = record;
	const { border } = catalogue;
	const say = speaker(lang);
	const about = { name, first: yearOf(border.from) };
	return metaOf({
		...{ border, lang, kind: 'article' as const },
		title: `${say('here.title', about)} · ${border.title[lang]}`,
		description: say('here.description', { first: about.first }),
		pathIn: (tag) => (place ? pagePath(tag, 'places', place.id) : pagePath(tag, 'lands', parcel!.id)),
		linked: place ? linkedPlace(place, parcel, record.others, lang) : linkedLand(parcel!, record, lang),
	});
}
