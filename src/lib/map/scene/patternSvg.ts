import type { PatternSpec, Shape } from './patterns';

const WRAPS = [-1, 0, 1];

/** A shape moved by (dx, dy). */
interface Copy {
	shape: Shape;
	dx: number;
	dy: number;
}

function dotSvg({ shape, dx, dy }: Copy): string {
	if (shape.kind !== 'dot') return '';
	return `<circle cx="${shape.x + dx}" cy="${shape.y + dy}" r="${shape.r}" fill="${shape.colour}"/>`;
}

/**
 * Lines, which say their colour and width once for all that are alike. Each stays a path of its own: where copies lie
 * one upon another their soft edges add up.
 */
function linesSvg(copies: Copy[]): string {
	const byLook = new Map<string, string[]>();
	for (const { shape, dx, dy } of copies) {
		if (shape.kind === 'dot') continue;
		const { x1, y1, x2, y2, width, colour } = shape;
		const look = `stroke="${colour}" stroke-width="${round(width)}"`;
		const path = `<path d="M${x1 + dx} ${y1 + dy}L${x2 + dx} ${y2 + dy}"/>`;
		byLook.set(look, [...(byLook.get(look) ?? []), path]);
	}
	return [...byLook].map(([look, paths]) => `<g ${look}>${paths.join('')}</g>`).join('');
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** The inside of an SVG `<pattern>` or `<svg>` tile of `spec.size` units. */
export function patternSvg(spec: PatternSpec): string {
	const ground = spec.ground ? `<path fill="${spec.ground}" d="M0 0h${spec.size}v${spec.size}H0z"/>` : '';
	const copies = WRAPS.flatMap((i) =>
		WRAPS.flatMap((j) =>
			spec.shapes
				.filter((shape) => touches(shape, i * spec.size, j * spec.size, spec.size))
				.map((shape): Copy => ({ shape, dx: i * spec.size, dy: j * spec.size })),
		),
	);
	return ground + linesSvg(copies) + copies.map(dotSvg).join('');
}

/** Whether a copy of the shape moved by (dx, dy) reaches into the tile at all: keeps the markup short. */
function touches(shape: Shape, dx: number, dy: number, size: number): boolean {
	const [left, right, top, bottom] =
		shape.kind === 'dot'
			? [shape.x - shape.r, shape.x + shape.r, shape.y - shape.r, shape.y + shape.r]
			: [
					Math.min(shape.x1, shape.x2) - shape.width,
					Math.max(shape.x1, shape.x2) + shape.width,
					Math.min(shape.y1, shape.y2) - shape.width,
					Math.max(shape.y1, shape.y2) + shape.width,
				];
	return right + dx > 0 && left + dx < size && bottom + dy > 0 && top + dy < size;
}

/** The tile as a `data:` address for CSS backgrounds. */
export function patternDataUri(spec: PatternSpec): string {
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${spec.size}" height="${spec.size}">` +
		`${patternSvg(spec)}</svg>`;
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
