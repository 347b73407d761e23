import { speaker } from '$lib/i18n/message';
import { titleInText } from '$lib/i18n/titleInText';
import { linkedAct } from '$lib/server/linkedData';
import { metaOf } from '$lib/server/meta';
import { pagePath } from '$lib/app/pagePath';
import { langOf } from '$lib/server/langOf';
import { drawCardsAhead } from '$lib/server/treatyCard';
import { drawPicturesAhead } from '$lib/server/treatyPicture';
import { treatyEntries } from '$lib/server/treatyEntries';
import { treatyRecordOf } from '$lib/server/treatyRecordOf';

export const entries = treatyEntries;

export const load = async ({ params }) => {
	const lang = langOf(params);
	const say = speaker(lang);
	const record = await treatyRecordOf(params.id, lang);
	const { instrument, transfers, catalogue, mapLabel } = record.value!;
	if (lang === 'en') {
		drawPicturesAhead(instrument.id);
		drawCardsAhead(instrument.id);
	}
	return {
		record,
		meta: metaOf({
			border: catalogue.border,
			lang,
			kind: 'article',
			title: `${say('year.named', { name: titleInText(instrument.names, lang), year: instrument.year })} · ${catalogue.border.title[lang]}`,
			description: instrument.summary,
			pathIn: (tag) => pagePath(tag, 'treaties', instrument.id),
			card: { path: `${pagePath(lang, 'treaties', instrument.id)}card.png`, label: mapLabel },
			linked: linkedAct(instrument, transfers, lang),
		}),
	};
};
