/** A failure that is told in one sentence with what to do, without a stack. */
export class Failure extends Error {}

/**
 * Runs a command's main function; a `Failure` ends it with its sentence.
 *
 * @param {() => Promise<void>} main
 */
export async function run(main) {
	try {
		await main();
	} catch (error) {
		console.error(error instanceof Failure ? `\n${error.message}` : error);
		process.exitCode = 1;
	}
}

/** The oldest Node.js that the tools run on. */
const OLDEST = [20, 19];

/** @throws {Failure} on a Node.js that is too old */
export function requireNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const [least = 0, leastMinor = 0] = OLDEST;
	if (major > least || (major === least && minor >= leastMinor)) return;
	throw new Failure(
		`Node.js ${process.versions.node} is too old: install ${OLDEST.join('.')} or later (https://nodejs.org).`,
	);
}
