import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { wordsIn } from '../../scripts/record/fields.ts';
import { eventSchema } from '../../scripts/record/schema.ts';
import { EVENT_TYPES } from '../../src/lib/atlas/vocabulary.ts';
import { catalogue } from './compiled.ts';

const guide = readFileSync('docs/contributing.md', 'utf8');
const [event, segment] = Array.from(guide.matchAll(/```yaml\n([^]*?)```/g), ([, text]) => parse(text!)[0]);

test('the event that the guide shows is one that the compile takes, and it names every kind', () => {
	const { issues } = v.safeParse(
		eventSchema(catalogue.border.frame, wordsIn(catalogue.border.languages)),
		event,
	);
	expect(issues).toBeUndefined();
	const [, kinds = ''] = /kind: town # or: (.*)/.exec(guide)!;
	expect(['town', ...kinds.split(/[,;] /)].sort()).toEqual([...EVENT_TYPES].sort());
});

test('the segment that it shows is the record’s', () => {
	const { segments } = parse(readFileSync('geodata/instruments/aigun-1858.yaml', 'utf8'));
	const { until: _until, ...own } = segments.find(({ id }: { id: string }) => id === segment.id);
	expect(segment).toEqual(own);
});

test('what it says of checks is what they say', () => {
	const said = Array.from(guide.matchAll(/^\| `([^`]+)` +\| /gm), ([, text]) => text!)
		.filter((text) => !text.startsWith('{'))
		.map((text) => text.replace(/'x'|…/g, '').trim().replace(/ id$/, ''));
	expect(said.length).toBeGreaterThan(5);
	const sources = [
		'scripts/compile/labelFaces.ts',
		'scripts/compile/index.ts',
		'scripts/record/checkReferences.ts',
		'scripts/record/fields.ts',
		'scripts/translate/translations.ts',
	].map((file) => readFileSync(file, 'utf8'));
	// The kind of an id is put in.
	const written = (text: string) => text.replace(/^unknown source$/, 'unknown ${kind} id');
	const unknown = said.filter((text) => !sources.some((source) => source.includes(written(text))));
	expect(unknown).toEqual([]);
});
