import { yearOf } from '$lib/atlas/day';
import type { Parcel } from '$lib/atlas/model';
import type { Lang } from '$lib/atlas/vocabulary';
import { pagePath } from '$lib/app/pagePath';
import { swatchOf } from '$lib/app/pages/here/swatch';
import { holdingInWords, polityNames } from '$lib/i18n/holding';
import { speaker } from '$lib/i18n/message';
import { whenOf } from '$lib/i18n/when';
import { sideBook } from '$lib/map/scene/paint';
import { langOf, langParams } from '$lib/server/langOf';
import { metaOf } from '$lib/server/meta';
import { readBorder, readCatalogue } from '$lib/server/readRecord';

export const entries = () => langParams(readBorder());

/** All places and lands by name, each with who holds it now. */
export const load = ({ params }) => {
	const lang = langOf(params);
	const say = speaker(lang);
	const catalogue = readCatalogue(lang);
	const { border, places, parcels } = catalogue;
	const names = polityNames(catalogue.polities);
	const book = sideBook(catalogue);
	const lead = say('page.places.lead', {
		places: places.length,
		lands: parcels.length,
	});
	const holderOf = (parcel: Parcel | undefined) => {
		const last = parcel?.tenures.at(-1);
		return last && { words: holdingInWords(last, names, lang), swatch: swatchOf(last, book) };
	};
	return {
		words: {
			title: say('page.places.title'),
			lead,
			now: say('page.places.now', whenOf(yearOf(border.checked), border, lang)),
		},
		places: byName(
			lang,
			places.map((place) => {
				const now = place.names.at(-1)!.names[lang];
				return {
					id: place.id,
					name: now,
					earlier: [...new Set(place.names.map((period) => period.names[lang]))].filter(
						(name) => name !== now,
					),
					holder: holderOf(parcels.find(({ id }) => id === place.parcel)),
				};
			}),
		),
		lands: byName(
			lang,
			parcels.map((parcel) => ({
				id: parcel.id,
				name: parcel.name,
				earlier: [],
				holder: holderOf(parcel),
			})),
		),
		meta: metaOf({
			...{ border, lang, kind: 'website' as const },
			title: `${say('page.places.title')} · ${border.title[lang]}`,
			description: lead,
			pathIn: (tag) => pagePath(tag, 'places'),
		}),
	};
};

const byName = <Named extends { name: string }>(lang: Lang, all: Named[]): Named[] =>
	all.sort((a, b) => a.name.localeCompare(b.name, lang));
