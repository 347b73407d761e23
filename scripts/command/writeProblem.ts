/** Why files could not be written, said so that whoever runs the command can mend it. The old files are whole. */
export class WriteProblem extends Error {
	constructor(
		readonly file: string,
		readonly reason: string,
		readonly mend: string,
	) {
		super(`${file}: ${reason}\n  mend:   ${mend}`);
		this.name = 'WriteProblem';
	}
}

const FULL = ['the disk is full', 'make room, and run it again'] as const;
const BARRED = ['it may not be written', 'give yourself the right to write there'] as const;
const IN_THE_WAY = ['something else of that name is in the way', 'move it away'] as const;
const SAID: Record<string, readonly [reason: string, mend: string]> = {
	ENOSPC: FULL,
	EDQUOT: FULL,
	EROFS: ['the disk can only be read', 'run it in a copy that may be written'],
	EACCES: BARRED,
	EPERM: BARRED,
	EISDIR: IN_THE_WAY,
	ENOTDIR: IN_THE_WAY,
	EEXIST: IN_THE_WAY,
	ENOTEMPTY: IN_THE_WAY,
};

/** What a failed call of the file system means. @param file what was to be written */
export function writeProblem(file: string, error: unknown): WriteProblem {
	if (error instanceof WriteProblem) return error;
	const { code = '', message } = error as NodeJS.ErrnoException;
	const [reason, mend] = SAID[code] ?? [message, 'see to the folder, and run it again'];
	return new WriteProblem(file, reason, mend);
}
