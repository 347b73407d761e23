import type { Source } from '$lib/atlas/model';
import { speaker } from '$lib/i18n/message';
import { readAbout, readBorder, readCatalogue } from '$lib/server/readRecord';
import { metaOf } from '$lib/server/meta';
import { pagePath } from '$lib/app/pagePath';
import { langOf, langParams } from '$lib/server/langOf';

export const entries = () => langParams(readBorder());

/** The kinds of sources as the page lists them: nearest to what happened first. */
const KINDS: Source['kind'][] = ['primary', 'study', 'reference', 'press', 'popular', 'dataset', 'own'];

export const load = ({ params }) => {
	const lang = langOf(params);
	const say = speaker(lang);
	const { sources, border } = readCatalogue(lang);
	return {
		sections: readAbout().map(({ id, heading, paragraphs }) => ({
			id,
			heading: heading[lang],
			paragraphs: paragraphs.map((paragraph) => paragraph[lang]),
		})),
		kinds: KINDS.map((kind) => ({
			kind,
			sources: sources.filter((source) => source.kind === kind),
		})).filter((group) => group.sources.length > 0),
		meta: metaOf({
			border,
			lang,
			kind: 'website',
			title: `${say('page.about.title')} · ${border.title[lang]}`,
			description: say('page.about.description'),
			pathIn: (tag) => pagePath(tag, 'about'),
		}),
	};
};
