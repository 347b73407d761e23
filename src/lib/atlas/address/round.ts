/** Where a reader is in a round of the quiz. */
export interface Round {
	/** The same seed asks the same, in every language: it is the round's number, for a class to write down. */
	seed: number;
	/** Number of the question, from 1; one past the last is the result. */
	question: number;
	/** How many of the questions before it were answered rightly. */
	right: number;
}

/** How many questions a round has at most. */
export const ROUND_LENGTH = 10;

/** A round's number is short enough to be written on a board. */
export const MOST_SEED = 99_999;

/** A round from its beginning. */
export const roundOf = (seed: number): Round => ({ seed, question: 1, right: 0 });

/** The question after this one. */
export const nextInRound = ({ seed, question, right }: Round, wasRight: boolean): Round => ({
	seed,
	question: Math.min(ROUND_LENGTH, question) + 1,
	right: right + Number(wasRight),
});

/** `<seed>`, or `<seed>/<question>/<right>` once it is under way. */
export const formatRound = ({ seed, question, right }: Round): string =>
	question === 1 ? String(seed) : `${seed}/${question}/${right}`;

const ROUND = /^(\d{1,9})(?:\/(\d{1,9})(?:\/(\d{1,9}))?)?$/;

/**
 * Reads a round from plain digits and slashes: the nearest that there can be.
 *
 * @returns `null` where it is none; `plain` tells whether it was taken as it stood
 */
export function parseRound(text: string): { round: Round; plain: boolean } | null {
	const [, ...parts] = ROUND.exec(text) ?? [];
	if (parts[0] === undefined) return null;
	const [seed = 1, question = 1, right = 0] = parts.map((part) =>
		part === undefined ? undefined : Number(part),
	);
	const near = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
	const at = near(question, 1, ROUND_LENGTH + 1);
	const round = { seed: near(seed, 1, MOST_SEED), question: at, right: near(right, 0, at - 1) };
	const plain = round.seed === seed && round.question === question && round.right === right;
	return { round, plain };
}
