import { readdirSync, readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { BORDER_WORDS, mayNameIt } from '../../eslint.border.js';

const files = ['src', 'scripts'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => `${parentPath}/${name}`),
);

/** A package's own file is named as its makers named it: one of a font by the script that it has. */
const withoutPackages = (text: string) => text.replace(/from '@?[\w-]+\/[^']*'/g, "from ''");

test('no file of the code names this border, in its text or in its own name', () => {
	expect(files.length).toBeGreaterThan(200);
	const naming = files.filter(
		(file) =>
			!mayNameIt(file) &&
			(BORDER_WORDS.test(file) || BORDER_WORDS.test(withoutPackages(readFileSync(file, 'utf8')))),
	);
	expect(naming).toEqual([]);
});

test.each([
	['src/lib/atlas/x.ts', "export const side = 'China';"],
	['src/lib/atlas/x.ts', '// The Qing held it.'],
	['src/lib/i18n/messages/x.ts', "export const words = 'в Китае и России';"],
	['src/lib/i18n/messages/x.ts', "export const words = '俄方';"],
	['src/lib/ui/land/X.svelte', '<p>Russian accounts</p>'],
	['src/lib/ui/land/X.svelte', '<style>.china { color: red; }</style>'],
	['scripts/compile/x.ts', "export const FROM = '1640-01-01';"],
])('the lint rule finds it in %s: %s', async (filePath, text) => {
	const [result] = await new ESLint().lintText(`${text}\n`, { filePath });
	expect(result!.messages.map(({ ruleId }) => ruleId)).toContain('border/no-border-words');
});

test('and leaves what only sounds alike', async () => {
	const [result] = await new ESLint().lintText("export const machine = ['crush', 1641, 'prussic'];\n", {
		filePath: 'src/lib/atlas/x.ts',
	});
	expect(result!.messages).toEqual([]);
});
