import { error } from '@sveltejs/kit';
import { speaker } from '$lib/i18n/message';
import { titleInText } from '$lib/i18n/titleInText';
import { pagePath } from '$lib/app/pagePath';
import { langOf, pageParams } from '$lib/server/langOf';
import { metaOf } from '$lib/server/meta';
import { readCatalogue } from '$lib/server/readRecord';
import { treatyRecordOf } from '$lib/server/treatyRecordOf';

/** A worksheet for each instrument that leads the reader. */
export const entries = () => {
	const { border, instruments } = readCatalogue();
	return pageParams(
		border,
		instruments.filter(({ spine }) => spine),
	);
};

export const load = async ({ params }) => {
	const lang = langOf(params);
	const say = speaker(lang);
	const record = await treatyRecordOf(params.id, lang);
	if (!record.value?.instrument.spine) error(404, `There is no worksheet on “${params.id}”.`);
	const { instrument, catalogue } = record.value;
	const name = say('year.named', { name: titleInText(instrument.names, lang), year: instrument.year });
	return {
		record,
		meta: metaOf({
			border: catalogue.border,
			lang,
			kind: 'article',
			title: `${say('worksheet.title', { name })} · ${catalogue.border.title[lang]}`,
			description: instrument.summary,
			pathIn: (tag) => pagePath(tag, 'sheets', instrument.id),
			card: {
				path: `${pagePath(lang, 'treaties', instrument.id)}card.png`,
				label: record.value.mapLabel,
			},
		}),
	};
};
