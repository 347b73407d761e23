/** Words that tell nothing apart, in the languages of the page, folded. */
const SMALL_WORDS = new Set(
	'the of and at in on to и в во на о об с со по год года году г гг year'.split(' '),
);
const IDEOGRAPHS = /\p{Script=Han}+/gu;

/** Whether a text has ideographs, which are written without spaces and found by parts. */
export const hasIdeographs = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** A text as it is compared. */
export interface Folded {
	/** Its words; a run of ideographs is one. Those that tell nothing apart are left out, unless there are no others. */
	words: string[];
	/** The words with spaces between them, and without. */
	spaced: string;
	joined: string;
}

/** A text without case, accents and marks, forms of width alike. */
export function plain(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’ʼʻ‘`]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Folds texts by a record's table of scripts and spellings. */
export class Folding {
	readonly #script = new Map<string, string>();
	readonly #words = new Map<string, string>();
	readonly #runs: [written: string, usual: string][] = [];

	/** @param table `SearchNames.script` and `SearchNames.spellings` */
	constructor({ script, spellings }: { script: string; spellings: readonly (readonly string[])[] }) {
		const pairs = [...script];
		for (let i = 0; i + 1 < pairs.length; i += 2) this.#script.set(pairs[i]!, pairs[i + 1]!);
		for (const [usual = '', ...others] of spellings) {
			for (const other of others) {
				const [from, to] = [this.#inScript(plain(other)), this.#inScript(plain(usual))];
				if (hasIdeographs(from)) this.#runs.push([from, to]);
				else this.#words.set(from, to);
			}
		}
	}

	fold(text: string): Folded {
		const runs = this.#inScript(plain(text)).replace(IDEOGRAPHS, (run) =>
			this.#runs.reduce((made, [written, usual]) => made.replaceAll(written, usual), run),
		);
		const all = runs
			.split(' ')
			.filter(Boolean)
			.map((word) => this.#words.get(word) ?? word);
		const telling = all.filter((word) => !SMALL_WORDS.has(word));
		const words = telling.length > 0 ? telling : all;
		return { words, spaced: words.join(' '), joined: words.join('') };
	}

	#inScript(text: string): string {
		return this.#script.size === 0
			? text
			: text.replace(IDEOGRAPHS, (run) => [...run].map((one) => this.#script.get(one) ?? one).join(''));
	}
}
