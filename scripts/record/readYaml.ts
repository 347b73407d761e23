import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { RecordProblem } from './problem.ts';

export type ReadYaml = <S extends v.GenericSchema>(file: string, schema: S) => v.InferOutput<S>;

/**
 * Reads one authored YAML file and checks it against a schema.
 *
 * @param file path as it should appear in messages
 * @throws RecordProblem with the line and column for broken YAML, a duplicate key or a value that does not fit
 */
export function readYaml<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		throw new RecordProblem(file, 'the file', 'it cannot be read', 'create it, or correct its name');
	}
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const broken = document.errors[0];
	if (broken) {
		const { line, col } = lines.linePos(broken.pos[0]);
		throw new RecordProblem(
			file,
			`line ${line}, column ${col}`,
			`broken YAML: ${broken.message}`,
			'correct the indentation, quotes or brackets there',
		);
	}
	const result = v.safeParse(schema, document.toJS());
	if (!result.success) {
		const issue = result.issues[0];
		const path = (issue.path ?? []).map((step) => step.key as string | number);
		const line = lineOf(document, path, lines);
		throw new RecordProblem(
			file,
			`line ${line}, ${path.join('.') || 'top level'}`,
			issue.message,
			issue.expected ? `give ${issue.expected}` : 'see scripts/record/schema.ts for what fits here',
		);
	}
	return result.output;
}

/** Line of the deepest node that exists on a path, so that a missing key points at its parent. */
function lineOf(document: Document.Parsed, path: (string | number)[], lines: LineCounter): number {
	for (let depth = path.length; depth > 0; depth--) {
		const node = document.getIn(path.slice(0, depth), true) as
			{ range?: [number, number, number] } | undefined;
		if (node?.range) return lines.linePos(node.range[0]).line;
	}
	return 1;
}
