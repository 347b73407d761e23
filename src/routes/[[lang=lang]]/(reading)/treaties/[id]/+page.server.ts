import { error } from '@sveltejs/kit';
import { decodeAtlas } from '$lib/data/decode';
import { speaker } from '$lib/i18n/message';
import { whenOf } from '$lib/i18n/when';
import { polityNames } from '$lib/i18n/holding';
import { movedInBrief } from '$lib/i18n/movedInBrief';
import { readCatalogue, readNature, readTopology } from '$lib/server/readRecord';
import { metaOf } from '$lib/server/meta';
import { pagePath } from '$lib/app/pagePath';
import { WIDE } from '$lib/app/pages/treatyMaps';
import { ServerOnly } from '$lib/app/serverOnly';
import { langOf, langParams } from '$lib/server/langOf';
import { inOrder } from '$lib/server/inOrder';
import { closeUpsOf } from '$lib/server/closeUps';
import { drawAhead } from '$lib/server/treatyPictures';

export const entries = () => {
	const { border, instruments } = readCatalogue();
	return instruments.flatMap(({ id }) => langParams(border).map((params) => ({ ...params, id })));
};

export const load = ({ params }) => {
	const lang = langOf(params);
	const say = speaker(lang);
	const catalogue = readCatalogue(lang);
	const order = inOrder(catalogue.instruments);
	const place = order.findIndex(({ id }) => id === params.id);
	const instrument = order[place];
	if (!instrument) error(404, `No instrument here is called “${params.id}”.`);
	if (lang === 'en') drawAhead(instrument);
	const name = instrument.names[lang];
	const transfers = catalogue.transfers.filter((transfer) => transfer.instrument === instrument.id);
	const moved = movedInBrief(instrument, transfers, polityNames(catalogue.polities), lang);
	const { when } = whenOf(instrument.year, catalogue.border, lang);
	const mapLabel = say('treatyPage.mapLabel', { name, when, moved });
	return {
		record: new ServerOnly({
			catalogue,
			instrument,
			transfers,
			features: decodeAtlas(readTopology()),
			nature: readNature(),
			previous: order[place - 1],
			next: order[place + 1],
			closeUps: closeUpsOf(instrument, catalogue, WIDE),
			mapLabel,
		}),
		meta: metaOf({
			border: catalogue.border,
			lang,
			kind: 'article',
			title: `${name}, ${instrument.year} · ${catalogue.border.title[lang]}`,
			description: instrument.summary,
			pathIn: (tag) => pagePath(tag, 'treaties', instrument.id),
			card: { path: `${pagePath(lang, 'treaties', instrument.id)}card.png`, label: mapLabel },
		}),
	};
};
