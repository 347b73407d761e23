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
	type AuthoredAboutSection,
	type AuthoredBorder,
} from './borderSchema.ts';
import { checkBorder } from './checkBorder.ts';
import {
	contextSchema,
	eventSchema,
	instrumentSchema,
	parcelsSchema,
	placeSchema,
	politySchema,
	readingSchema,
	routeSchema,
	searchSchema,
	sourceSchema,
	successionSchema,
	tourStepSchema,
	type AuthoredContextLine,
	type AuthoredEvent,
	type AuthoredInstrument,
	type AuthoredParcel,
	type AuthoredPlace,
	type AuthoredPolity,
	type AuthoredReading,
	type AuthoredRoute,
	type AuthoredSearch,
	type AuthoredSource,
	type AuthoredSuccession,
	type AuthoredTourStep,
	type Water,
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
	/** Searches that found nothing; not compiled. */
	searched: AuthoredSearch[];
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
	const sides = border.sides.map(({ id }) => id);
	const readings = border.readings.map(({ id }) => id);
	const { frame } = border;
	const instrumentFolder = join(folder, 'instruments');
	const instruments = readdirSync(instrumentFolder)
		.filter((name) => name.endsWith('.yaml'))
		.sort()
		.map((name) => {
			const file = join(instrumentFolder, name);
			const instrument = read(file, instrumentSchema(readings.slice(1), frame));
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
	const { parcels, water } = read(parcelsFile, parcelsSchema(frame));
	const list = <S extends v.GenericSchema>(name: string, schema: S) =>
		read(join(folder, name), v.array(schema));
	return {
		folder,
		border,
		about: list('about.yaml', aboutSectionSchema),
		sources: list('sources.yaml', sourceSchema),
		polities: list('polities.yaml', politySchema(sides)),
		successions: list('successions.yaml', successionSchema),
		instruments,
		...likeParcels(parcels, list('readings.yaml', readingSchema(readings)), parcelsFile),
		water,
		places: list('places.yaml', placeSchema(frame)),
		contextLines: list('context.yaml', contextSchema(frame)),
		events: list('events.yaml', eventSchema(frame)),
		routes: list('routes.yaml', routeSchema(frame)),
		tour: list('tour.yaml', tourStepSchema),
		searched: list('searched.yaml', searchSchema),
	};
}
