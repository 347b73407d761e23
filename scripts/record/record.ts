import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { checkFiles, checkLanguages } from './checkFiles.ts';
import { likeParcels } from './likeParcels.ts';
import { RecordProblem } from './problem.ts';
import { readYaml, type ReadYaml } from './readYaml.ts';
import {
	aboutSectionSchema,
	borderSchema,
	borderSchemaIn,
	type AuthoredAboutSection,
	type AuthoredBorder,
} from './borderSchema.ts';
import { checkBorder } from './checkBorder.ts';
import { wordsIn } from './fields.ts';
import { instrumentSchema, type AuthoredInstrument } from './instrumentSchema.ts';
import {
	contextSchema,
	parcelsSchema,
	readingSchema,
	type AuthoredContextLine,
	type AuthoredParcel,
	type AuthoredReading,
	type Water,
} from './landSchema.ts';
import {
	eventSchema,
	namesSchema,
	placeSchema,
	politySchema,
	routeSchema,
	searchSchema,
	sourceSchema,
	subjectSchema,
	successionSchema,
	tourStepSchema,
	type AuthoredEvent,
	type AuthoredNames,
	type AuthoredPlace,
	type AuthoredPolity,
	type AuthoredRoute,
	type AuthoredSearch,
	type AuthoredSource,
	type AuthoredSubject,
	type AuthoredSuccession,
	type AuthoredTourStep,
} from './schema.ts';

/** Everything a person wrote, validated file by file; references between files are checked by `checkReferences`. */
export interface AuthoredRecord {
	/** Folder it was read from, for messages. */
	folder: string;
	/** What the record is about. */
	border: AuthoredBorder;
	/** What the atlas tells of itself; empty where it has no such page. */
	about: AuthoredAboutSection[];
	sources: AuthoredSource[];
	polities: AuthoredPolity[];
	successions: AuthoredSuccession[];
	instruments: AuthoredInstrument[];
	parcels: AuthoredParcel[];
	water: Water[];
	places: AuthoredPlace[];
	contextLines: AuthoredContextLine[];
	events: AuthoredEvent[];
	routes: AuthoredRoute[];
	readings: AuthoredReading[];
	tour: AuthoredTourStep[];
	/** What the search knows beside all this. */
	names: AuthoredNames;
	subjects: AuthoredSubject[];
	/** Searches that found nothing; not compiled. */
	searched: AuthoredSearch[];
}

/**
 * What each file of a record must be like, by its name; what the border says of itself decides which languages, sides,
 * readings and positions there are.
 */
export function fileSchemas(border: Pick<AuthoredBorder, 'languages' | 'sides' | 'readings' | 'frame'>) {
	const sides = border.sides.map(({ id }) => id);
	const readings = border.readings.map(({ id }) => id);
	const { frame, languages } = border;
	const words = wordsIn(
		languages,
		border.sides.map(({ tongue }) => tongue),
	);
	return {
		'atlas.yaml': borderSchemaIn(languages),
		'about.yaml': v.array(aboutSectionSchema(words)),
		'sources.yaml': v.array(sourceSchema),
		'polities.yaml': v.array(politySchema(sides, words)),
		'successions.yaml': v.array(successionSchema),
		'instruments/*.yaml': instrumentSchema(readings.slice(1), frame, words),
		'parcels.yaml': parcelsSchema(frame),
		'places.yaml': v.array(placeSchema(frame, words)),
		'context.yaml': v.array(contextSchema(frame)),
		'events.yaml': v.array(eventSchema(frame, words)),
		'routes.yaml': v.array(routeSchema(frame, words)),
		'readings.yaml': v.array(readingSchema(readings, words)),
		'tour.yaml': v.array(tourStepSchema(words)),
		'names.yaml': namesSchema,
		'subjects.yaml': v.array(subjectSchema(frame, words)),
		'searched.yaml': v.array(searchSchema),
	};
}

/**
 * Reads and validates `geodata/`.
 * @param read reads one file; a schema depends on `atlas.yaml` and on nothing else
 * @throws RecordProblem at the first thing that does not fit
 */
export function readRecord(folder: string, read: ReadYaml = readYaml): AuthoredRecord {
	checkFiles(folder);
	const borderFile = join(folder, 'atlas.yaml');
	const border = read(borderFile, borderSchema);
	checkBorder(border, borderFile);
	checkLanguages(folder, border.languages);
	const schemas = fileSchemas(border);
	const instrumentFolder = join(folder, 'instruments');
	const instruments = readdirSync(instrumentFolder)
		.filter((name) => name.endsWith('.yaml'))
		.sort()
		.map((name) => {
			const file = join(instrumentFolder, name);
			const instrument = read(file, schemas['instruments/*.yaml']);
			if (`${instrument.id}.yaml` !== name) {
				throw new RecordProblem(
					file,
					'id',
					`the id is '${instrument.id}'`,
					`name the file ${instrument.id}.yaml`,
				);
			}
			return instrument;
		});
	const parcelsFile = join(folder, 'parcels.yaml');
	const { parcels, water } = read(parcelsFile, schemas['parcels.yaml']);
	const list = <Name extends keyof typeof schemas>(name: Name) => read(join(folder, name), schemas[name]);
	return {
		folder,
		border,
		about: list('about.yaml'),
		sources: list('sources.yaml'),
		polities: list('polities.yaml'),
		successions: list('successions.yaml'),
		instruments,
		...likeParcels(parcels, list('readings.yaml'), parcelsFile),
		water,
		places: list('places.yaml'),
		contextLines: list('context.yaml'),
		events: list('events.yaml'),
		routes: list('routes.yaml'),
		tour: list('tour.yaml'),
		names: list('names.yaml'),
		subjects: list('subjects.yaml'),
		searched: list('searched.yaml'),
	};
}
