/** One progress line: what runs, and what came of it. */
export function say(stage: string, text: string): void {
	console.log(`[${stage}] ${text}`);
}

/** A failure that the reader can act on; `index.ts` prints it without a stack. */
export class ExtractError extends Error {}
