import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { RecordProblem } from '../record/problem.ts';
import type { Lang } from '../../src/lib/atlas/vocabulary.ts';
import { readYaml, type ReadYaml } from '../record/readYaml.ts';
import { wordsIn } from '../record/fields.ts';

/** A language that a record is put into; it is written in English. */
export type RecordLanguage = Exclude<Lang, 'en'>;
const inWords = new Intl.ListFormat('en-GB');

/** Of an atlas's languages those that its record is put into. */
export const otherLanguages = (languages: readonly Lang[]): RecordLanguage[] =>
	languages.filter((lang) => lang !== 'en');

/**
 * The translations of a record, by their English text, as translators' catalogues have it: the same English is
 * translated once, and English that was changed has no translation until someone writes it.
 */
export class Translations {
	readonly #texts = new Map<string, Record<Lang, string> & { file: string }>();
	readonly #used = new Set<string>();

	/**
	 * @param where what is missing is to be added to, for messages
	 * @param files the files read, each a list of texts
	 * @param languages that each text is in
	 * @param read reads one of them
	 */
	constructor(
		readonly where: string,
		files: string[],
		readonly languages: readonly Lang[],
		read: ReadYaml = readYaml,
	) {
		for (const file of files) {
			for (const text of read(file, v.array(wordsIn(languages).localText))) {
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
				`add an entry with ${inWords.format(this.languages)} there; if the English was changed, change the old entry`,
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

/** The translations beside a record; none where it is in English alone. */
export function readTranslations(
	geodata: string,
	languages: readonly Lang[],
	read?: ReadYaml,
): Translations | undefined {
	const folder = join(geodata, 'translations');
	if (!existsSync(folder)) return undefined;
	const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
	return new Translations(
		folder,
		files.map((file) => join(folder, file)),
		languages,
		read,
	);
}

/** Names of rivers and lakes; a list of its own, because a river and a town may share their English name. */
export function readWaterNames(
	geodata: string,
	languages: readonly Lang[],
	read?: ReadYaml,
): Translations | undefined {
	const file = join(geodata, 'waters.yaml');
	return existsSync(file) ? new Translations(file, [file], languages, read) : undefined;
}

const quote = (text: string) => `“${text.length > 70 ? `${text.slice(0, 68)}…` : text}”`;
