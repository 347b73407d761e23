import { groupByInstrument } from '$lib/atlas/transfer';
import { speaker } from '$lib/i18n/message';
import { polityNames } from '$lib/ui/holding';
import { movedInBrief } from '$lib/ui/movedInBrief';
import { readCatalogue } from '../../data/record';
import { metaOf } from '../../meta';
import { pagePath } from '../../pagePath';
import { langOf, langParams } from '../langOf';
import { inOrder } from './inOrder';

export const entries = () => langParams;

export const load = ({ params }) => {
	const lang = langOf(params);
	const say = speaker(lang);
	const { instruments, transfers, polities } = readCatalogue(lang);
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
			lang,
			kind: 'website',
			title: `${say('page.treaties.title')} · ${say('page.title')}`,
			description: say('page.treaties.lead', { n: instruments.length }),
			pathIn: (tag) => pagePath(tag, 'treaties'),
		}),
	};
};
