import type { ComponentProps } from 'svelte';
import { dataVersion } from '$lib/atlas/release';
import type { AtlasFeatures } from '$lib/data/decode';
import type { Nature } from '$lib/data/loadNature';
import type { Insets, Size } from '$lib/geo/projector';
import { mapWords } from '$lib/i18n/mapWords';
import { speaker } from '$lib/i18n/message';
import { yearSentence } from '$lib/i18n/sentence';
import { titleOfState } from '$lib/i18n/titleOfState';
import { whenOf, yearMeans } from '$lib/i18n/when';
import { MAP_WIDTH } from '$lib/map/picture/mapOf';
import { furnished } from '$lib/map/svg/furnished';
import { wrapText } from '$lib/map/svg/wrapText';
import type { Palette } from '$lib/map/scene/palette';
import type SvgMap from '$lib/map/svg/SvgMap.svelte';
import type { ExplorerState } from '$lib/state/explorer.svelte';

/** What a plate to be taken along shows, but for its size and where it looks. */
export type Plate = Omit<ComponentProps<typeof SvgMap>, keyof Size>;

/** A plate's title, as wide as its map at most. */
export const titleLines = (title: string): string[] =>
	wrapText(title, MAP_WIDTH, { ideograph: 22, letter: 11 });

/** What a plate is drawn from. */
export interface PlateGround {
	features: AtlasFeatures;
	nature: Nature;
	palette: Palette;
	/** The state's whole address. */
	address: string;
}

/**
 * What is seen now as a plate that tells by itself what it is, once it is away from the page: its title and what the year
 * tells, the key, the scale, whose the ground is, the data's version and licence, and the address it comes from.
 */
export function plateOf(explorer: ExplorerState, { features, nature, palette, address }: PlateGround): Plate {
	const { border, lang, comparison, look, instrument, from, year, date, catalogue } = explorer;
	const say = speaker(lang);
	const words = mapWords(border, lang);
	const sentence = yearSentence(catalogue, explorer, lang);
	const compared = comparison && look === 'change' ? comparison.land.flatMap(({ parcels }) => parcels) : [];
	const note = say('cite.note', { version: dataVersion(catalogue), licence: border.licence.name });
	return {
		...{ catalogue, features, nature, year, date, instrument, lang, palette },
		...(comparison && {
			changed: new Set(compared.map(({ id }) => id)),
			comparing: look === 'change',
		}),
		chosen: explorer.parcel?.id,
		events: explorer.events,
		routes: explorer.routes,
		pickedEvent: explorer.event?.id,
		localNames: explorer.names === 'local',
		label: sentence,
		furniture: furnished({
			title: titleLines(titleOfState(explorer)),
			subtitle: `${border.title[lang]} · ${yearMeans(year, border, lang, date)}`,
			// Of two years the map shows what lies between them, and not what is new in the later.
			...(from === null && { text: wrapText(sentence, MAP_WIDTH, { ideograph: 13, letter: 6.3 }) }),
			legend: true,
			scale: true,
			credits: [border.credits.brief, `${note} · ${address}`].flatMap((credit) =>
				wrapText(credit, MAP_WIDTH, { ideograph: 10, letter: 5 }),
			),
		}),
		words:
			from === null
				? words
				: {
						...words,
						legend: { ...words.legend, change: say('share.legend.changed', whenOf(from, border, lang)) },
					},
	};
}

/** Whatever lies over the map, so much of the window is what it shows. */
const LEAST_SHARE = 1 / 4;

/** What of the map the page leaves free, pixels. */
export const windowOf = ({ top, right, bottom, left }: Insets): Size => ({
	width: Math.max(LEAST_SHARE * innerWidth, innerWidth - left - right),
	height: Math.max(LEAST_SHARE * innerHeight, innerHeight - top - bottom),
});
