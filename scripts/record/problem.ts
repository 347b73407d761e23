/**
 * What is wrong with the authored record, said so that its author can mend it:
 * the file, the place in it, the reason and the mend. The command-line entries print it and stop.
 */
export class RecordProblem extends Error {
	constructor(
		readonly file: string,
		readonly where: string,
		readonly reason: string,
		readonly mend: string,
	) {
		super(`${file}: ${where}\n  reason: ${reason}\n  mend:   ${mend}`);
		this.name = 'RecordProblem';
	}
}
