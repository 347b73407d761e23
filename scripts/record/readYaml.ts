import * as v from 'valibot';
import { isAlias, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { MEND_ODD, oddCharacter } from './oddCharacters.ts';
import { RecordProblem } from './problem.ts';
import { readText } from './readText.ts';

export type ReadYaml = <S extends v.GenericSchema>(file: string, schema: S) => v.InferOutput<S>;

/**
 * Reads one authored YAML file and checks it against a schema.
 *
 * @param file path as it should appear in messages
 * @throws RecordProblem with the line and column for broken YAML, a duplicate key, a tag, an odd character or a value
 * that does not fit
 */
export function readYaml<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> {
	const text = readText(file);
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const stop = (offset: number, reason: string, mend: string): never => {
		const { line, col } = lines.linePos(offset);
		throw new RecordProblem(file, `line ${line}, column ${col}`, reason, mend);
	};
	checkCharacters(text, stop);
	checkDepth(text, stop);
	const broken = document.errors[0];
	if (broken)
		stop(
			broken.pos[0],
			`broken YAML: ${broken.message}`,
			'correct the indentation, quotes or brackets there',
		);
	checkNodes(document, stop);
	const result = v.safeParse(schema, valueOf(document, file));
	if (!result.success) {
		const issue = closest(result.issues[0]);
		const path = (issue.path ?? []).map((step) => step.key as string | number);
		const line = lineOf(document, path, lines);
		throw new RecordProblem(
			file,
			`line ${line}, ${path.join('.') || 'top level'}`,
			issue.message,
			mendOf(issue),
		);
	}
	return result.output;
}

type Stop = (offset: number, reason: string, mend: string) => never;

/** Looks at the whole text: a mark that turns the direction of writing misleads in a comment as well. */
function checkCharacters(text: string, stop: Stop): void {
	// Windows ends a line by two characters, and a tab may stand before a comment.
	const odd = oddCharacter(text.replace(/\r(?=\n)|\t/g, ' '));
	if (odd) stop(odd.index, `an odd character, ${odd.name}, stands there`, MEND_ODD);
}

/** Deeper than any part of a record stands in another; the parser, which calls itself, dies of some hundreds. */
const DEPTH = 64;

/** Looks for what is nested beyond reason, before the parser does. */
function checkDepth(text: string, stop: Stop): void {
	let depth = 0;
	for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
		depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
		if (depth > DEPTH) stop(index, 'brackets stand in brackets without end', 'close those that were opened');
	}
	const block = new RegExp(`(?:[-?:][ \\t]+){${DEPTH}}|^ {${4 * DEPTH}}`, 'm').exec(text);
	if (block) stop(block.index, 'lists stand in lists without end', 'indent it as the rest of the file');
}

/** Looks at each value: escapes spell characters that the text does not show, and a tag turns a value into another. */
function checkNodes(document: Document.Parsed, stop: Stop): void {
	const offset = (node: unknown) => (node as Node).range?.[0] ?? 0;
	visit(document, {
		Node(_key, node) {
			if (!isAlias(node) && node.tag !== undefined)
				stop(offset(node), `the record knows no tags, as ${node.tag}`, 'leave the tag out');
			if (isAlias(node) && !node.resolve(document))
				stop(offset(node), `nothing is called &${node.source}`, 'write the value out, or correct the name');
			if (!isScalar(node) || typeof node.value !== 'string') return;
			const odd = oddCharacter(node.value);
			if (odd) stop(offset(node), `an odd character, ${odd.name}, stands in it`, MEND_ODD);
			if (node.value !== node.value.normalize('NFC'))
				stop(
					offset(node),
					'a letter and its mark are written apart (not NFC)',
					'write them as one character',
				);
		},
	});
	const [warning] = document.warnings;
	if (warning) stop(warning.pos[0], `doubtful YAML: ${warning.message}`, 'leave out what it names');
	if (document.directives.yaml.explicit)
		stop(0, 'it asks for another reading of YAML', 'leave out the line that begins with %YAML');
}

/** A document as plain values. @throws RecordProblem where names stand for names until nothing can hold them */
function valueOf(document: Document.Parsed, file: string): unknown {
	try {
		return document.toJS();
	} catch (error) {
		throw new RecordProblem(
			file,
			'the file',
			`its aliases (*) cannot be followed: ${(error as Error).message}`,
			'write the values out where they stand',
		);
	}
}

type Issue = v.BaseIssue<unknown>;

/** Of the shapes that a value could have had, the one that it comes closest to says best what is wrong. */
function closest(issue: Issue): Issue {
	const depth = ({ path }: Issue) => path?.length ?? 0;
	const tried = (issue.issues ?? []).map(closest);
	const best = tried.reduce<Issue | undefined>((a, b) => (a && depth(a) >= depth(b) ? a : b), undefined);
	if (!best || depth(best) < 2) return issue;
	return { ...best, path: [...(issue.path ?? []), ...best.path!] as Issue['path'] };
}

function mendOf({ type, expected }: Issue): string {
	if (!expected) return 'see scripts/record/schema.ts for what fits here';
	return type === 'raw_check' ? expected : `give ${expected}`;
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
