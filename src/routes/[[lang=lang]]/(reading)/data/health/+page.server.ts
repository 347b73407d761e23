import { pagePath } from '$lib/app/pagePath';
import { speaker } from '$lib/i18n/message';
import { healthReportOf } from '$lib/server/healthReportOf';
import { langOf, langParams } from '$lib/server/langOf';
import { metaOf } from '$lib/server/meta';
import { readBorder } from '$lib/server/readRecord';

export const entries = () => langParams(readBorder());

export const load = ({ params }) => {
	const lang = langOf(params);
	const say = speaker(lang);
	const report = healthReportOf(lang);
	const { border } = report.value!.catalogue;
	return {
		report,
		meta: metaOf({
			...{ border, lang, kind: 'website' as const },
			title: `${say('health.title')} · ${border.title[lang]}`,
			description: say('health.lead'),
			pathIn: (tag) => pagePath(tag, 'data', 'health'),
		}),
	};
};
