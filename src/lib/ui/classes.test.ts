import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const HOUSE = new URL('../../../', import.meta.url);

/** Each file under `folder` whose name ends as asked, with its text. */
const texts = (folder: string, ends: RegExp) =>
	readdirSync(new URL(folder, HOUSE), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && ends.test(entry.name) && !entry.name.endsWith('.test.ts'))
		.map(({ parentPath, name }) => ({ name, text: readFileSync(join(parentPath, name), 'utf8') }));

/** What follows `class=`, `class:` or `className:`, word by word. */
const GIVEN = /\bclass(?:Name)?(?:="([^"]*)"|=\{([^}]*)\}|:([\w-]+)| = ([^;\n]+)|: ([^,\n]+))/g;
const ASKED =
	/(?:locator|\$\$?|says|querySelector(?:All)?|waitForSelector|closest|matches)\(\s*(['"`])(.*?)\1/gs;

/** The classes of a selector, or of a template of one; a library's own (MapLibre's) are not ours to give. */
function classesOf(selector: string): string[] {
	const bare = selector.replace(/"[^"]*"|'[^']*'|\$\{[^}]*\}/g, '');
	return [...bare.matchAll(/(?<=^|[\s\w\])>+~(,])\.([a-z][\w-]*)/g)]
		.map((match) => match[1]!)
		.filter((name) => !name.startsWith('maplibregl-'));
}

test('the classes of a selector are found', () => {
	expect(classesOf('.a-b > p.c, [href=".d"] .e:not(.f)')).toEqual(['a-b', 'c', 'e', 'f']);
});

// A count of none would hold for ever once a class is renamed.
test('the tests in a browser look for no class that no page has', () => {
	const given = new Set(
		texts('src/', /\.(svelte|ts|html)$/).flatMap(({ text }) =>
			[...text.matchAll(GIVEN)].flatMap(
				(match) =>
					match
						.slice(1)
						.join(' ')
						.match(/[A-Za-z][\w-]*/g) ?? [],
			),
		),
	);
	const asked = ['tests/e2e/', 'tests/firefox/', 'tests/soak/', 'tests/bench/'].flatMap((folder) =>
		texts(folder, /\.ts$/).flatMap(({ name, text }) =>
			[...text.matchAll(ASKED)].flatMap((match) => classesOf(match[2]!).map((one) => ({ name, one }))),
		),
	);
	expect(asked.length).toBeGreaterThan(20);
	expect(asked.filter(({ one }) => !given.has(one))).toEqual([]);
});
