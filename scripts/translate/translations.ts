import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { RecordProblem } from '../record/problem.ts';
import { LANGS, type Lang } from '../../src/lib/atlas/vocabulary.ts';
import { readYaml, type ReadYaml } from '../record/readYaml.ts';
import { localText } from '../record/fields.ts';
import type { Translation } from '../record/schema.ts';

/** The languages that the record is put into; it is written in English. */
export type RecordLanguage = Exclude<Lang, 'en'>;
export const RECORD_LANGUAGES = LANGS.filter((lang): lang is RecordLanguage => lang !== 'en');

/**
 * The translations of a record, by their English text, as translators' catalogues have it: the same English is
 * translated once, and English that was changed has no translation until someone writes it.
 */
export class Translations {
	readonly #texts = new Map<string, Translation & { file: string }>();
	readonly #used = new Set<string>();

	/**
	 * @param where what is missing is to be added to, for messages
	 * @param files the files read, each a list of texts
	 * @param read reads one of them
	 */
	constructor(
		readonly where: string,
		files: string[],
		read: ReadYaml = readYaml,
	) {
		for (const file of files) {
			for (const text of read(file, v.array(localText))) {
				const other = this.#texts.get(text.en);
				if (other) {
					throw new RecordProblem(
						file,
						quote(text.en),
						`it is translated in ${other.file} already`,
						'keep one of the two',
					);
				}
				this.#texts.set(text.en, { ...text, file });
			}
		}
	}

	/** A text in a language. Texts without a letter are the same in all. @throws RecordProblem when it is missing */
	say(english: string, lang: RecordLanguage): string {
		if (!/\p{L}/u.test(english)) return english;
		const text = this.#texts.get(english);
		if (!text) {
			throw new RecordProblem(
				this.where,
				quote(english),
				'this English text has no translation',
				'add an entry with en, zh-Hans and ru there; if the English was changed, change the old entry',
			);
		}
		this.#used.add(english);
		return text[lang];
	}

	/** @throws RecordProblem when a translation's English is not in the record any more */
	checkAllUsed(): void {
		for (const [english, { file }] of this.#texts) {
			if (this.#used.has(english)) continue;
			throw new RecordProblem(
				file,
				quote(english),
				'the record no longer has this English text',
				'delete the entry, or correct its `en`',
			);
		}
	}
}

/** The translations beside a record; none where it has no such folder and so is in English alone. */
export function readTranslations(geodata: string, read?: ReadYaml): Translations | undefined {
	const folder = join(geodata, 'translations');
	if (!existsSync(folder)) return undefined;
	const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
	return new Translations(
		folder,
		files.map((file) => join(folder, file)),
		read,
	);
}

/** Names of rivers and lakes; a list of its own, because a river and a town may share their English name. */
export function readWaterNames(geodata: string, read?: ReadYaml): Translations | undefined {
	const file = join(geodata, 'waters.yaml');
	return existsSync(file) ? new Translations(file, [file], read) : undefined;
}

const quote = (text: string) => `“${text.length > 70 ? `${text.slice(0, 68)}…` : text}”`;
