import type { Changes } from '../../src/lib/atlas/changes.ts';
import type { Outline } from '../../src/lib/atlas/model.ts';
import type { Lang } from '../../src/lib/atlas/vocabulary.ts';
import { inLines } from '../compile/inLines.ts';
import type { ReadYaml } from '../record/readYaml.ts';
import { differencesOf } from './difference.ts';
import {
	isReleased,
	readPack,
	readReleases,
	recordOf,
	type RecordFiles,
	type Release,
	type ReleasedRecord,
} from './released.ts';

/** A released version with its record. */
interface Kept extends Release {
	record: ReleasedRecord;
}

/** The released versions of a record, newest first. @throws RecordProblem where they cannot be read */
export function keptReleases(geodata: string, languages: readonly Lang[], read?: ReadYaml): Kept[] {
	return readReleases(geodata, languages, read)
		.filter((release) => isReleased(geodata, release))
		.map((release) => ({ ...release, record: recordOf(readPack(geodata, release.version)) }));
}

/**
 * The changelog of the data: how each released version differs from the one before it, and the present one from the
 * last.
 * @param files the present record, compiled
 */
export function changesSince(releases: readonly Kept[], files: RecordFiles): Changes {
	const now = recordOf(files);
	const [last] = releases;
	const since = last && differencesOf(last.record, now);
	const changed = since && (last.record.data !== now.data || Object.keys(since).length > 0);
	return {
		version: now.data,
		...(changed && { unreleased: since }),
		releases: releases.map(({ version, date, about, record }, i) => ({
			...{ version, date, about, data: record.data },
			differences: releases[i + 1] ? differencesOf(releases[i + 1]!.record, record) : {},
		})),
	};
}

/** What the catalogue says of the data's release. */
export function releaseOf({ releases: [last], unreleased }: Changes): Outline['release'] {
	return last && { version: last.version, ...(unreleased && { changed: true }) };
}

/** A record's files, the catalogue with what is said of their release. */
export function releasedAs(release: Outline['release'], files: RecordFiles): Map<string, string> {
	const { version, release: _before, ...rest } = JSON.parse(files.get('catalogue.json')!) as Outline;
	return new Map([...files, ['catalogue.json', inLines({ version, release, ...rest })]]);
}
