import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileFolder } from '../../scripts/compile/compileFolder.ts';
import { FOLDER } from '../atlas/folder.ts';
import { RecordProblem } from '../../scripts/record/problem.ts';
import { withTexts } from '../../src/lib/atlas/texts.ts';

const compileScript = fileURLToPath(new URL('../../scripts/compile/index.ts', import.meta.url));

let top: string;
let folder: string;
beforeEach(() => {
	top = mkdtempSync(join(tmpdir(), 'bad-geodata-'));
	folder = join(top, 'geodata');
	cpSync(FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

/** Replaces a text in one file of the copied atlas; the text must be there, or the test would test nothing. */
function spoil(file: string, from: string, to: string): void {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	expect(text).toContain(from);
	writeFileSync(path, text.replace(from, to));
}

/** Gives the copied atlas another file of translations. */
function translate(text: string, name: string): void {
	writeFileSync(join(folder, 'translations', name), text);
}

function problem(): RecordProblem {
	try {
		compileFolder(folder);
	} catch (error) {
		if (error instanceof RecordProblem) return error;
		throw error;
	}
	throw new Error('the compile accepted it');
}

/** Each: what is broken, how, and what the message must name: file, place, reason, mend. */
const cases: [
	what: string,
	spoilIt: () => void,
	file: RegExp,
	where: RegExp,
	reason: RegExp,
	mend: RegExp,
][] = [
	[
		'an unknown instrument id',
		() => spoil('parcels.yaml', 'by: second-1860', 'by: secund-1860'),
		/parcels\.yaml/,
		/parcel east, tenure from 1860-12-31/,
		/unknown instrument id 'secund-1860'/,
		/correct the id/,
	],
	[
		'an unknown source id',
		() => spoil('instruments/second-1860.yaml', 'source: drawing', 'source: sketch'),
		/second-1860\.yaml/,
		/claim newspaper/,
		/unknown source id 'sketch'/,
		/add the source/,
	],
	[
		'a reign date where no reign is known',
		() =>
			spoil(
				'instruments/second-1860.yaml',
				'text: 14 November 1860,',
				'text: 14 November 1860, reignDate: true,',
			),
		/second-1860\.yaml/,
		/act '14 November 1860'/,
		/no era is known on its day/,
		/add the era/,
	],
	[
		'a reign date of a year',
		() =>
			spoil(
				'instruments/second-1860.yaml',
				"day: '1860-11-14', text: 14 November 1860,",
				"day: '1860', text: 14 November 1860, reignDate: true,",
			),
		/second-1860\.yaml/,
		/act '14 November 1860'/,
		/1860 is no single day/,
		/give the day/,
	],
	[
		'an unknown clause id',
		() => spoil('instruments/second-1860.yaml', 'clause: one', 'clause: two'),
		/second-1860\.yaml/,
		/segment straight/,
		/unknown clause id 'two'/,
		/one of the clauses/,
	],
	[
		'overlapping tenures',
		() => spoil('parcels.yaml', 'to: 1860-12-31', 'to: 1870-01-01'),
		/parcels\.yaml/,
		/parcel east, tenure from 1860-12-31/,
		/overlaps the tenure before, which lasts to 1870-01-01/,
		/end the one/,
	],
	[
		'a missing tenure',
		() => spoil('parcels.yaml', 'to: 1860-12-31', 'to: 1850-01-01'),
		/parcels\.yaml/,
		/parcel east/,
		/nobody holds the parcel from 1850-01-01 to 1860-12-31/,
		/add the missing tenure/,
	],
	[
		'a last tenure that ends',
		() => spoil('parcels.yaml', '{ from: 1860-12-31, line', '{ from: 1860-12-31, to: 1900-01-01, line'),
		/parcels\.yaml/,
		/parcel east/,
		/nobody holds it from 1900-01-01 on/,
		/leave `to` out/,
	],
	[
		'a tenure that begins on another day than its instrument',
		() => spoil('instruments/second-1860.yaml', 'effective: 1860-12-31', 'effective: 1860-12-01'),
		/parcels\.yaml/,
		/parcel east, tenure from 1860-12-31/,
		/took effect on 1860-12-01/,
		/both days the same/,
	],
	[
		'a dangling line',
		() =>
			spoil('instruments/second-1860.yaml', '{ meet: coast/island, at: [105, 46] }', 'straight: [[105, 47]]'),
		/second-1860\/straight/,
		/loose end at \[105, 47\]/,
		/ends in the open \d+\.\d km/,
		/`meet` step/,
	],
	[
		'points of two parcels in one face',
		() => spoil('parcels.yaml', 'at: [[101, 48]]', 'at: [[104, 53]]'),
		/parcels\.yaml/,
		/parcel west/,
		/already labelled 'north'/,
		/draw the line that should part them/,
	],
	[
		'a face without a label',
		() => {
			spoil('natural/coast.geojson', '{"type":"FeatureCollection","features":[', ISLET);
		},
		/parcels\.yaml/,
		/1 face\(s\)/,
		/no parcel has a point in the face at\s+\[120\./,
		/give a parcel this point/,
	],
	[
		'a face with two labels',
		() => spoil('parcels.yaml', 'at: [[106, 49]]', 'at: [[106, 49], [101.5, 48]]'),
		/parcels\.yaml/,
		/parcel east, point \[101\.5, 48\]/,
		/already labelled 'west'/,
		/move the point/,
	],
	[
		'swapped coordinates in a line',
		() => spoil('instruments/lease-1898.yaml', '[[102, 48], ', '[[48, 102], '),
		/lease-1898\.yaml/,
		/line 29, segments\.0\.path\.0\.straight\.0/,
		/swapped/,
		/write \[102, 48\]/,
	],
	[
		'swapped coordinates in a parcel',
		() => spoil('parcels.yaml', 'at: [[104, 52]]', 'at: [[52, 104]]'),
		/parcels\.yaml/,
		/line 6, parcels\.0\.at\.0/,
		/swapped/,
		/write \[104, 52\]/,
	],
	[
		'a coordinate out of range',
		() => spoil('instruments/lease-1898.yaml', '[[102, 48], ', '[[202, 48], '),
		/lease-1898\.yaml/,
		/line 29, segments\.0\.path\.0\.straight\.0/,
		/not on Earth/,
		/longitude first/,
	],
	[
		'an unreadable date',
		() => spoil('parcels.yaml', 'from: 1860-12-31', 'from: 31 December 1860'),
		/parcels\.yaml/,
		/line \d+, .*from/,
		/a day is YYYY-MM-DD/,
		/see scripts\/record\/schema\.ts|give/,
	],
	[
		'a day that no calendar has',
		() => spoil('parcels.yaml', 'to: 1860-12-31', 'to: 1860-11-31'),
		/parcels\.yaml/,
		/line \d+, parcels\.5\.tenures\.0\.to/,
		/'1860-11-31' is not a day of the calendar/,
		/correct the year, month or day/,
	],
	[
		'broken YAML',
		() => spoil('polities.yaml', 'side: russia', 'side: "russia'),
		/polities\.yaml/,
		/line \d+, column \d+/,
		/broken YAML/,
		/indentation, quotes or brackets/,
	],
	[
		'an unknown key',
		() => spoil('polities.yaml', 'side: russia', 'sidde: russia'),
		/polities\.yaml/,
		/line \d+/,
		/sidde|side/,
		/./,
	],
	[
		'an id given twice',
		() => spoil('polities.yaml', '- id: republic', '- id: kingdom'),
		/polities\.yaml/,
		/polity kingdom/,
		/given twice/,
		/rename or remove/,
	],
	[
		'a line that is not there',
		() => spoil('instruments/first-1689.yaml', 'rivers/river', 'rivers/styx'),
		/first-1689\.yaml/,
		/segment river, path step 1/,
		/unknown line 'rivers\/styx'/,
		/<layer>\/<id>/,
	],
	[
		'a claim that does not say why it differs',
		() => spoil('instruments/second-1860.yaml', '    why: A round figure.\n', ''),
		/second-1860\.yaml/,
		/line \d+, .*why/,
		/why/,
		/./,
	],
	[
		'a claim on a transfer that is not there',
		() => spoil('instruments/second-1860.yaml', 'transfers: [south-east]', 'transfers: [moon]'),
		/second-1860\.yaml/,
		/claim newspaper/,
		/unknown transfer 'moon'/,
		/second-1860\/south-east/,
	],
	[
		'an instrument that does not say whether it moved land',
		() => spoil('instruments/opening-1640.yaml', 'movedNoLand: It only opens the record.\n', ''),
		/opening-1640\.yaml/,
		/opening-1640/,
		/does not say whether it moved land/,
		/movedNoLand or landNotDrawn/,
	],
	[
		'an instrument that says it moved none, though it did',
		() => spoil('instruments/second-1860.yaml', '\nclaims:', '\nmovedNoLand: It moved none.\nclaims:'),
		/second-1860\.yaml/,
		/movedNoLand/,
		/parcels\.yaml gives it transfers/,
		/keep one/,
	],
	[
		'an English text without a translation',
		() => spoil('translations/texts.yaml', 'en: "Four stones bound it."', 'en: "Five stones bound it."'),
		/translations/,
		/“/,
		/has no translation/,
		/add an entry with en, zh-Hans and ru/,
	],
	[
		'a translation without its English',
		() => translate('- { en: Nobody says this, zh-Hans: 无, ru: Нет }\n', 'more.yaml'),
		/more\.yaml/,
		/Nobody says this/,
		/no longer has this English text/,
		/delete the entry/,
	],
	[
		'an English text translated twice',
		() => {
			translate('- { en: Twice, zh-Hans: 二, ru: Дважды }\n', 'a.yaml');
			translate('- { en: Twice, zh-Hans: 两, ru: Два }\n', 'b.yaml');
		},
		/b\.yaml/,
		/Twice/,
		/translated in .*a\.yaml already/,
		/keep one/,
	],
	[
		'another name of nothing that the record has',
		() => spoil('names.yaml', 'of: river/river', 'of: river/brook'),
		/names\.yaml/,
		/river\/brook/,
		/nothing of the record/,
		/name something that the record has/,
	],
	[
		'another name given twice',
		() => spoil('names.yaml', 'Портовый мир', 'PEACE of the two-piers'),
		/names\.yaml/,
		/treaty\/second-1860/,
		/'PEACE of the two-piers' is given twice/,
		/leave one of the two out/,
	],
	[
		'a subject that leads to nothing',
		() => spoil('subjects.yaml', 'leads: event/meeting-1689', 'leads: event/parting-1689'),
		/subjects\.yaml/,
		/person\/envoy/,
		/'event\/parting-1689' is nothing of the record/,
		/name something/,
	],
	[
		'a subject that leads nowhere',
		() => spoil('subjects.yaml', ', leads: event/meeting-1689', ''),
		/subjects\.yaml/,
		/line \d+/,
		/either what it leads to or a box/,
		/./,
	],
	[
		'a subject beyond the map',
		() => spoil('subjects.yaml', '[101, 47, 105, 50]', '[1, 47, 105, 50]'),
		/subjects\.yaml/,
		/line \d+, .*box/,
		/outside the frame/,
		/./,
	],
	[
		'a tour that names an unknown instrument',
		() => spoil('tour.yaml', 'instruments: [second-1860]', 'instruments: [third-1900]'),
		/tour\.yaml/,
		/east/,
		/unknown instrument id 'third-1900'/,
		/correct the id/,
	],
	[
		'a tour whose link shows what is not there',
		() => spoil('tour.yaml', 'treaty=second-1860', 'treaty=third-1900'),
		/tour\.yaml/,
		/east, link/,
		/unknownTreaty: 'third-1900'/,
		/correct what the reason names/,
	],
	[
		'a tour whose link the explorer would write otherwise',
		() => spoil('tour.yaml', '?year=1860&treaty=second-1860', '?treaty=second-1860&year=1860'),
		/tour\.yaml/,
		/east, link/,
		/would write '\?treaty=second-1860&year=1860' otherwise/,
		/write \?year=1860&treaty=second-1860/,
	],
	[
		'a tour whose link is no query',
		() => spoil('tour.yaml', "'?year=1860&", "'/year=1860&"),
		/tour\.yaml/,
		/line \d+, .*link/,
		/begins with \?/,
		/./,
	],
	[
		'a year that none of its days has',
		() => spoil('instruments/second-1860.yaml', 'year: 1860', 'year: 1585'),
		/second-1860\.yaml/,
		/year/,
		/called of 1585, but its days are of 1860/,
		/correct the year or the day/,
	],
	[
		'an act that takes effect before it is signed',
		() => spoil('instruments/swap-1727.yaml', 'day: 1727-10', 'day: 1727-11'),
		/swap-1727\.yaml/,
		/effective/,
		/1727-10-21 lies before it was signed on 1727-11/,
		/correct one of the two days/,
	],
	[
		'a line in force until before it begins',
		() => spoil('instruments/lease-1898.yaml', 'until: 1945-08-14', 'until: 1845-08-14'),
		/lease-1898\.yaml/,
		/segment stones/,
		/until 1845-08-14, and the instrument only from 1898-03-27 on/,
		/correct one of the two days/,
	],
	[
		'a succession out of order',
		() => {
			spoil('successions.yaml', 'polity: kingdom, from: 1640-01-01, by: opening-1640', 'SECOND');
			spoil(
				'successions.yaml',
				'polity: republic, from: 1912-02-12, by: republic-1912',
				'polity: kingdom, from: 1640-01-01, by: opening-1640',
			);
			spoil('successions.yaml', 'SECOND', 'polity: republic, from: 1912-02-12, by: republic-1912');
		},
		/successions\.yaml/,
		/south, step of kingdom/,
		/begins on 1640-01-01, not after the step before, which begins on 1912-02-12/,
		/in order of days/,
	],
	[
		'a succession on another day than its instrument',
		() => spoil('successions.yaml', 'from: 1912-02-12', 'from: 1912-12-12'),
		/successions\.yaml/,
		/south, step of republic/,
		/its instrument republic-1912 took effect on 1912-02-12/,
		/both days the same/,
	],
	[
		'an event that ends before it begins',
		() => spoil('events.yaml', "until: '1686-11'", "until: '1684-11'"),
		/events\.yaml/,
		/siege-1685/,
		/ends on 1684-11, before it begins on 1685-06-23/,
		/correct one of the two days/,
	],
	[
		'an event before the record',
		() => spoil('events.yaml', "day: '1689'", "day: '1200'"),
		/events\.yaml/,
		/meeting-1689/,
		/1200 lies before the record, which begins on 1640-01-01/,
		/correct the day/,
	],
	[
		'a leg of a route that is still to come',
		() => spoil('routes.yaml', "from: '1898'", "from: '8189'"),
		/routes\.yaml/,
		/railway, leg 1/,
		/8189 is still to come/,
		/correct the day/,
	],
	[
		'a place that loses its name before it has the next',
		() => spoil('places.yaml', "to: '1860-12-31'", "to: '1850-12-31'"),
		/places\.yaml/,
		/port, name 2/,
		/begins on 1860-12-31, and the name before ends on 1850-12-31/,
		/give both the same day/,
	],
	[
		'a file that is gone',
		() => rmSync(join(folder, 'tour.yaml')),
		/tour\.yaml/,
		/the file/,
		/it is missing/,
		/put it back, or write \[\] into it/,
	],
	[
		'a file of another name',
		() => renameSync(join(folder, 'events.yaml'), join(folder, 'event.yaml')),
		/event\.yaml/,
		/the file/,
		/nothing reads a file of the name event\.yaml/,
		/rename it \(events\.yaml is missing\)/,
	],
	[
		'the translations of a record in several languages gone',
		() => rmSync(join(folder, 'translations'), { recursive: true }),
		/translations/,
		/the file/,
		/the record is in en, zh-Hans, ru/,
		/put it back/,
	],
	[
		'a folder gone',
		() => rmSync(join(folder, 'natural'), { recursive: true }),
		/natural/,
		/the file/,
		/it is missing/,
		/put it back$/,
	],
	[
		'a swapped place',
		() => spoil('places.yaml', 'at: [104, 52]', 'at: [52, 104]'),
		/places\.yaml/,
		/line \d+, 1\.at/,
		/latitude and longitude are swapped/,
		/write \[104, 52\]: longitude first/,
	],
];

const ISLET =
	'{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"islet"},"geometry":' +
	'{"type":"LineString","coordinates":[[120,40],[121,40],[121,41],[120,41],[120,40]]}},';

describe('broken geodata stops the compile with file, place, reason and mend', () => {
	it.each(cases)('%s', (_what, spoilIt, file, where, reason, mend) => {
		spoilIt();
		const found = problem();
		expect(found.file).toMatch(file);
		expect(found.where).toMatch(where);
		expect(found.reason).toMatch(reason);
		expect(found.mend).toMatch(mend);
	});

	it('puts every text of a translated record into each language', () => {
		const { data } = compileFolder(folder);
		const read = (file: string) => JSON.parse(data.get(file)!);
		const { instruments, parcels } = withTexts('catalogue', read('catalogue.json'), read('texts.ru.json'));
		expect(instruments.every(({ summary }) => /^[А-Я]/.test(summary))).toBe(true);
		expect(parcels.every(({ name }) => /^[А-Я]/.test(name))).toBe(true);
		expect(data.has('texts.zh-Hans.json')).toBe(true);
	});

	it('writes nothing half-done: the former data stay whole', () => {
		const out = join(top, 'out');
		const run = () =>
			execFileSync(process.execPath, ['--import', 'tsx', compileScript, '--geodata', folder, '--out', out], {
				encoding: 'utf8',
				stdio: 'pipe',
			});
		run();
		const read = () => readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]);
		const before = read();
		expect(before.length).toBeGreaterThan(2);
		spoil('parcels.yaml', 'by: second-1860', 'by: secund-1860');
		expect(run).toThrow(/compile stopped, nothing was written[\s\S]*secund-1860[\s\S]*mend/);
		expect(read()).toEqual(before);
		expect(readdirSync(top).sort()).toEqual(['geodata', 'out']);
	});
});
