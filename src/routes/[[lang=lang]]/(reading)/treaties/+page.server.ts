import { yearOf } from '$lib/atlas/day';
import { groupByInstrument } from '$lib/atlas/transfer';
import { speaker } from '$lib/i18n/message';
import { polityNames } from '$lib/i18n/holding';
import { movedInBrief } from '$lib/i18n/movedInBrief';
import { readBorder, readCatalogue } from '$lib/server/readRecord';
import { metaOf } from '$lib/server/meta';
import { pagePath } from '$lib/app/pagePath';
import { langOf, langParams } from '$lib/server/langOf';
import { inOrder } from '$lib/server/inOrder';

export const entries = () => langParams(readBorder());

export const load = ({ params }) => {
	const lang = langOf(params);
	const say = speaker(lang);
	const { border, instruments, transfers, polities } = readCatalogue(lang);
	const names = polityNames(polities);
	const byInstrument = groupByInstrument(transfers);
	return {
		instruments: inOrder(instruments).map((item) => ({
			id: item.id,
			year: item.year,
			spine: item.spine,
			name: item.names[lang],
			moved: movedInBrief(item, byInstrument.get(item.id) ?? [], names, lang),
			movedLand: byInstrument.has(item.id),
		})),
		meta: metaOf({
			border,
			lang,
			kind: 'website',
			title: `${say('page.treaties.title', { first: yearOf(border.from) })} · ${border.title[lang]}`,
			description: say('page.treaties.lead', { n: instruments.length }),
			pathIn: (tag) => pagePath(tag, 'treaties'),
		}),
	};
};
