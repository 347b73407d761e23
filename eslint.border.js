import { relative } from 'node:path';

/** Words of this atlas and its border: the sides in three languages, the first year, the title, the acts that lead. */
export const BORDER_WORDS =
	/russia|chin(?:a|ese)|qing|1640|росси|кита[йея]|中[国國]|俄|shifting.frontier|nerchinsk|kyakhta|aigun|peking|amur\b/iu;

/** What may name it: tests, which tell of real treaties. @param {string} path */
export const mayNameIt = (path) => /\.test\.ts$/.test(path);

/** The code must draw any border: what this one is called stands in geodata/atlas.yaml. @type {import('eslint').Rule.RuleModule} */
const noBorderWords = {
	meta: {
		type: 'problem',
		schema: [],
		messages: { named: '“{{word}}” belongs to this border: take it from geodata/atlas.yaml' },
	},
	create: ({ cwd, filename, sourceCode, report }) => ({
		Program: () => {
			if (mayNameIt(relative(cwd, filename).replaceAll('\\', '/'))) return;
			// The whole text: comments, markup and styles count as well.
			for (const { 0: word, index } of sourceCode.text.matchAll(new RegExp(BORDER_WORDS, 'giu')))
				report({ loc: sourceCode.getLocFromIndex(index), messageId: 'named', data: { word } });
		},
	}),
};

export const border = { rules: { 'no-border-words': noBorderWords } };
