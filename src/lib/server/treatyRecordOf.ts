import { WIDE } from '$lib/app/pages/treatyMaps';
import type { TreatyRecord } from '$lib/app/pages/treatyRecord';
import { ServerOnly } from '$lib/app/serverOnly';
import type { Lang } from '$lib/atlas/vocabulary';
import { decodeAtlas } from '$lib/data/decode';
import { polityNames } from '$lib/i18n/holding';
import { speaker } from '$lib/i18n/message';
import { movedInBrief } from '$lib/i18n/movedInBrief';
import { whenOf } from '$lib/i18n/when';
import { closeUpsOf } from './closeUps';
import { findOr404 } from './findOr404';
import { inOrder } from './inOrder';
import { readCatalogue, readNature, readTopology } from './readRecord';
import { pictureHomesOf } from './pictureHomes';

/** What a page on an instrument is drawn from. @throws a 404 where there is no such instrument */
export async function treatyRecordOf(id: string, lang: Lang): Promise<ServerOnly<TreatyRecord>> {
	const catalogue = readCatalogue(lang);
	const instrument = findOr404(catalogue.instruments, id, 'instrument');
	const order = inOrder(catalogue.instruments);
	const place = order.indexOf(instrument);
	const transfers = catalogue.transfers.filter((transfer) => transfer.instrument === instrument.id);
	const moved = movedInBrief(instrument, transfers, polityNames(catalogue.polities), lang);
	const { when } = whenOf(instrument.year, catalogue.border, lang);
	return new ServerOnly({
		...{ catalogue, instrument, transfers },
		features: decodeAtlas(readTopology()),
		nature: readNature(),
		previous: order[place - 1],
		next: order[place + 1],
		closeUps: closeUpsOf(instrument, catalogue, WIDE),
		pictureHomes: await pictureHomesOf(instrument),
		mapLabel: speaker(lang)('treatyPage.mapLabel', { name: instrument.names[lang], when, moved }),
	});
}
