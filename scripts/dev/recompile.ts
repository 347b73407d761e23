import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFolder } from '../compile/compileFolder.ts';
import { Stages } from '../compile/stages.ts';
import { WriteProblem } from '../command/writeProblem.ts';
import { writeTogether } from '../command/writeTogether.ts';
import { RecordProblem } from '../record/problem.ts';
import { writeFrontiers } from '../trace/writeFrontiers.ts';

/** What came of a compile while the dev server runs. */
export interface Outcome {
	/** Why nothing was written: what in the record cannot be right, with its mend, or a fault of the compile itself. */
	problem?: { file?: string; message: string };
	/** Names of the files of `static/data` that were written: those whose text changed. */
	written: string[];
	/** The stages that ran; all others stood as they were. */
	ran: string[];
	ms: number;
}

/**
 * Compiles a record again and again, each time only what depends on what changed since the last time.
 * @param geodata the record's folder
 * @param out where the page reads it
 * @returns compiles once; without `write` it only gets ready for the next time
 */
export function recompiler(geodata: string, out: string): (write: boolean) => Outcome {
	const stages = new Stages();
	return (write) => {
		const begun = performance.now();
		const outcome = (more: Pick<Outcome, 'problem' | 'written'>): Outcome => ({
			...more,
			ran: stages.ran,
			ms: performance.now() - begun,
		});
		try {
			const { data, frontiers } = compileFolder(geodata, undefined, stages);
			if (!write) return outcome({ written: [] });
			const isOld = (name: string, text: string) =>
				!existsSync(join(out, name)) || readFileSync(join(out, name), 'utf8') !== text;
			const changed = new Map([...data].filter(([name, text]) => isOld(name, text)));
			writeFrontiers(geodata, frontiers);
			writeTogether(out, changed);
			return outcome({ written: [...changed.keys()] });
		} catch (error) {
			const problem =
				error instanceof RecordProblem || error instanceof WriteProblem
					? { file: error.file, message: error.message }
					: { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
			return outcome({ problem, written: [] });
		}
	};
}
