import { base } from '$app/paths';
import { pagePath } from '$lib/app/pagePath';
import { dataVersion } from '$lib/atlas/release';
import { changelogInWords } from '$lib/i18n/changelog';
import { DATA_WORDS } from '$lib/i18n/dataWords';
import { inFigures } from '$lib/i18n/format';
import { inWords, message } from '$lib/i18n/message';
import { langOf, langParams } from '$lib/server/langOf';
import { metaOf } from '$lib/server/meta';
import { licenceOf, PACKAGE, weighed } from '$lib/server/published/dataPackage';
import { publishedFiles } from '$lib/server/published/files';
import { FORMATS } from '$lib/server/published/formats';
import { kindInWords } from '$lib/server/published/kinds';
import { PARTS } from '$lib/server/published/publishedFile';
import { readBorder, readCatalogue, readChanges, readHistory } from '$lib/server/readRecord';
import type { PageServerLoad } from './$types';

/** Asked when the module is read: while a page is rendered, SvelteKit makes `base` relative to it. */
const SITE_BASE = base;

export const entries = () => langParams(readBorder());

/** Every published file with what it holds, its format, size, licence and checksum. */
export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params);
	const catalogue = readCatalogue(lang);
	const { border } = catalogue;
	const files = await weighed(publishedFiles(SITE_BASE));
	const say = (key: keyof typeof DATA_WORDS, values?: Record<string, string>) =>
		inWords(DATA_WORDS[key][lang], values, lang);
	const { name: licence, credit } = border.licence;
	return {
		list: PACKAGE,
		healthPath: pagePath(lang, 'data', 'health'),
		words: {
			title: say('title'),
			lead: say('lead'),
			credit: say('credit', { credit, licence }),
			version: say('version', { version: dataVersion(catalogue) }),
			package: say('package'),
			changes: say('changes'),
			unreleased: say('unreleased'),
			health: message('health.link.means', undefined, lang),
			healthLink: message('health.link', undefined, lang),
		},
		versions: changelogInWords(readChanges(), { catalogue, history: readHistory(lang) }, lang),
		parts: PARTS.map((part) => ({
			part,
			heading: say(part),
			files: files
				.filter(({ file }) => file.part === part)
				.map(({ file, bytes, sha256 }) => ({
					...{ path: file.path, sha256 },
					what: kindInWords(file, catalogue, lang),
					facts: [
						FORMATS[file.format].name,
						say('size', { n: inFigures(bytes, lang) }),
						licenceOf(file, border),
					].join(' · '),
				})),
		})),
		meta: metaOf({
			...{ border, lang, kind: 'website' as const },
			title: `${DATA_WORDS.title[lang]} · ${border.title[lang]}`,
			description: DATA_WORDS.description[lang],
			pathIn: (tag) => pagePath(tag, 'data'),
		}),
	};
};
