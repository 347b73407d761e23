import { parseArgs, type ParseArgsConfig } from 'node:util';
import { RecordProblem } from '../record/problem.ts';
import { WriteProblem } from './writeProblem.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Given extends Options> = ReturnType<typeof parseArgs<{ options: Given }>>['values'];

/**
 * Runs a command of the pipeline with the options that it was given. What stops it is said in a sentence or two, and
 * the process ends with 1: a stack helps no one to mend a record, a disk or an option. Only a fault of the command's
 * own shows one.
 *
 * @param help said for `--help`, and where the options cannot be read
 */
export function runCommand<Given extends Options>(
	name: string,
	help: string,
	options: Given,
	work: (values: Values<Given>) => void,
): void {
	let values: Values<Given>;
	try {
		if (process.argv.includes('--help')) return console.log(help);
		({ values } = parseArgs({ options }));
	} catch (error) {
		return fail(`${(error as Error).message}\n\n${help}`);
	}
	try {
		work(values);
	} catch (error) {
		if (!(error instanceof RecordProblem || error instanceof WriteProblem)) throw error;
		fail(`${name} stopped, nothing was written.\n${error.message}`);
	}
}

function fail(text: string): void {
	console.error(text);
	process.exitCode = 1;
}
