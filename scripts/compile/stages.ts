import { createHash } from 'node:crypto';

/**
 * Remembers what each stage of the compile made, and from what: a stage whose inputs are the same is not run again, so
 * that a compile after a change does only what depends on it. A new `Stages` remembers nothing, which is a full compile.
 *
 * A stage must be a function of its inputs alone, and nothing may change what it made.
 */
export class Stages {
	readonly #kept = new Map<string, { key: string; made: unknown }>();
	#report: (text: string) => void = () => {};
	#depth = 0;
	/** Names of the stages that ran since `begin`, in the order in which they ended. */
	ran: string[] = [];

	/** A compile begins. @param report called with a line for each of its stages that ran */
	begin(report: (text: string) => void): void {
		this.ran = [];
		this.#report = report;
	}

	/**
	 * What a stage makes, or what it made of the same inputs before.
	 * @param name of the stage; the last thing made under a name is kept
	 * @param key of its inputs, by `keyOf`
	 */
	run<Made>(name: string, key: string, work: () => Made): Made {
		const kept = this.#kept.get(name);
		if (kept?.key === key) return kept.made as Made;
		const begun = performance.now();
		this.#depth++;
		try {
			const made = work();
			this.#kept.set(name, { key, made });
			this.ran.push(name);
			if (this.#depth === 1) this.#report(said(name, performance.now() - begun));
			return made;
		} finally {
			this.#depth--;
		}
	}
}

/** A key that is equal for equal inputs: texts, numbers, and lists and plain objects of them. */
export function keyOf(...inputs: unknown[]): string {
	return createHash('sha256').update(JSON.stringify(inputs)).digest('base64url');
}

/** `faces: 1.2 s, memory at most 240 MB`; the memory is the most that the process has held until then. */
function said(name: string, ms: number): string {
	const peakMB = process.resourceUsage().maxRSS / 1000;
	return `${name}: ${(ms / 1000).toFixed(1)} s, memory at most ${peakMB.toFixed(0)} MB`;
}
