import { changelogInWords } from '../../src/lib/i18n/changelog.ts';
import type { Changes } from '../../src/lib/atlas/changes.ts';
import type { Catalogue, History } from '../../src/lib/atlas/model.ts';

/** The data's changelog in Markdown: `docs/data-changes.md`. */
export function changeTable(changes: Changes, named: { catalogue: Catalogue; history: History }): string {
	const versions = changelogInWords(changes, named, 'en').map(({ version, date, about, kinds, nothing }) =>
		[
			version === null ? '## Not released yet' : `## ${version} (${date})`,
			...[about, nothing].filter((text) => text !== undefined),
			...kinds.map(({ heading, items }) =>
				[`### ${heading}`, items.map((item) => `- ${item}`).join('\n')].join('\n\n'),
			),
		].join('\n\n'),
	);
	return `${[HEAD, ...versions].join('\n\n')}\n`;
}

const HEAD = `# Changes of the data

Made by \`npm run data:report -- --write\` from \`static/data/changes.json\`, which every compile makes of the record and
of the versions released before ([data.md](data.md#versions)). \`/data/\` has the same in each language of the page.`;
