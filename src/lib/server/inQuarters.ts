/** Lengths of a drawing, by attribute. What else it may hold is no length. */
const LENGTHS =
	/(?<= )(x|y|dx|dy|r|cx|cy|width|height|font-size|letter-spacing|stroke-width|stroke-dasharray)="([-\d. ]+)"/g;
/** Attributes with lengths inside that this does not know. */
const UNKNOWN = /(?<= )(transform|patternTransform|points|x1|x2|y1|y2|rx|ry)="/;
const PATHS = /(?<= )d="([^"]*)"/g;

/** Quarters of a pixel in a pixel. */
const QUARTERS = 4;

/**
 * A drawing in whole quarters of a pixel: three of ten characters of a path in tenths are its points. What it shows
 * moves by less than its lines are thinned. Lengths are in quarters as well, and the outer element says how many
 * pixels they are, so that it stands as large as before.
 *
 * @param svg one `<svg>` element with `width`, `height` and a `viewBox` from 0 0, lengths in pixels
 */
export function inQuarters(svg: string): string {
	const [head = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
	const unknown = UNKNOWN.exec(svg);
	if (unknown) throw new Error(`a drawing with ${unknown[1]} cannot be brought into quarters of a pixel`);
	const inside = svg
		.slice(head.length)
		.replaceAll(LENGTHS, (_, name, value: string) => `${name}="${value.split(' ').map(times).join(' ')}"`)
		.replaceAll(PATHS, (_, path: string) => `d="${pathInQuarters(path)}"`);
	return (
		head.replace(/viewBox="0 0 (\S+) (\S+)"/, (_, w, h) => `viewBox="0 0 ${w * QUARTERS} ${h * QUARTERS}"`) +
		inside
	);
}

const times = (length: string): string => String(Math.round(Number(length) * QUARTERS * 10) / 10);

/** Path data of moves and lines, absolute or relative, as relative steps between whole quarters. */
function pathInQuarters(path: string): string {
	let text = '';
	/** Where the pen is, in pixels and in quarters as written, and where the figure began. */
	let at = [0, 0];
	let written = [0, 0];
	let begun = at;
	/** The last command written: repeating it needs no letter. */
	let last = '';
	const step = (command: 'm' | 'l', to: number[]) => {
		at = to;
		if (command === 'm') begun = to;
		const next = to.map((value) => Math.round(value * QUARTERS));
		const [dx = 0, dy = 0] = next.map((value, i) => value - written[i]!);
		written = next;
		if (command === 'l' && dx === 0 && dy === 0) return;
		// Numbers after a move are lines to begin with.
		const letter = command === 'l' && last !== '' && last !== 'z' ? '' : command;
		text += `${letter}${letter === '' && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`;
		last = command;
	};
	for (const [, command = '', numbers = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
		const values = (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number);
		const [x = 0, y = 0] = at;
		if (command === 'z' || command === 'Z') {
			text += 'z';
			last = 'z';
			at = begun;
			written = begun.map((value) => Math.round(value * QUARTERS));
		} else if ('mlML'.includes(command))
			for (let i = 0; i < values.length; i += 2) {
				const [a = 0, b = 0] = values.slice(i, i + 2);
				const isRelative = command === 'm' || command === 'l';
				const [fromX = 0, fromY = 0] = at;
				const letter = i === 0 && (command === 'm' || command === 'M') ? 'm' : 'l';
				step(letter, isRelative ? [fromX + a, fromY + b] : [a, b]);
			}
		else if ('hHvV'.includes(command))
			for (const value of values) {
				if (command === 'h') step('l', [at[0]! + value, at[1]!]);
				else if (command === 'H') step('l', [value, at[1]!]);
				else if (command === 'v') step('l', [at[0]!, at[1]! + value]);
				else step('l', [at[0]!, value]);
			}
		else throw new Error(`path command ${command} at ${x} ${y} cannot be brought into quarters of a pixel`);
	}
	return text;
}
