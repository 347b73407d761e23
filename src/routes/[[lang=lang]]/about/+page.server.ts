import type { Source } from '$lib/atlas/model';
import { about } from '$lib/i18n/about';
import { speaker } from '$lib/i18n/message';
import { readCatalogue } from '$lib/server/readRecord';
import { metaOf } from '$lib/server/meta';
import { pagePath } from '$lib/app/pagePath';
import { langOf, langParams } from '$lib/server/langOf';

export const entries = () => langParams;

/** The kinds of sources as the page lists them: nearest to what happened first. */
const KINDS: Source['kind'][] = ['text', 'study', 'reference', 'press', 'dataset', 'own'];

export const load = ({ params }) => {
	const lang = langOf(params);
	const say = speaker(lang);
	const { sources } = readCatalogue(lang);
	return {
		sections: about[lang],
		kinds: KINDS.map((kind) => ({
			kind,
			sources: sources.filter((source) => source.kind === kind),
		})).filter((group) => group.sources.length > 0),
		meta: metaOf({
			lang,
			kind: 'website',
			title: `${say('page.about.title')} · ${say('page.title')}`,
			description: say('page.about.description'),
			pathIn: (tag) => pagePath(tag, 'about'),
		}),
	};
};
