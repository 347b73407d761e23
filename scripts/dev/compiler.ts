/** The process beside the dev server that compiles the record: it answers each `{ write }` with an `Outcome`. */
import { recompiler } from './recompile.ts';

const [geodata, out] = process.argv.slice(2);
const recompile = recompiler(geodata!, out!);
process.on('message', ({ write }: { write: boolean }) => process.send!(recompile(write)));
