import type { Position } from 'geojson';

/** A chain between two areas. */
export interface Chain<At extends readonly number[] = Position> {
	line: At[];
	/** What lies on either side of it. */
	left: number;
	right: number;
}

const keyOf = ([x = 0, y = 0]: readonly number[]): string => `${x},${y}`;

/**
 * The rings around everything `inside`, in no particular direction: fill them by even–odd. Chains with the same
 * on both sides are no edge and fall away, the others are joined at their ends. Neighbouring areas share their
 * chains, so they meet without a gap however much the chains were thinned.
 */
export function ringsAround<At extends readonly number[] = Position>(
	chains: readonly Chain<At>[],
	inside: (area: number) => boolean,
): At[][] {
	const rings: At[][] = [];
	const open = new Set<At[]>();
	const atNode = new Map<string, At[][]>();
	for (const { line, left, right } of chains) {
		if (inside(left) === inside(right)) continue;
		const ends = [keyOf(line[0]!), keyOf(line.at(-1)!)];
		if (ends[0] === ends[1]) rings.push(line);
		else {
			open.add(line);
			for (const end of ends) atNode.set(end, [...(atNode.get(end) ?? []), line]);
		}
	}
	for (const first of open) {
		open.delete(first);
		const ring = [...first];
		const start = keyOf(ring[0]!);
		for (let end = keyOf(ring.at(-1)!); end !== start; end = keyOf(ring.at(-1)!)) {
			const next = atNode.get(end)?.find((line) => open.has(line));
			// An edge that leads nowhere is a fault of the data; the ring is then closed as it stands.
			if (!next) break;
			open.delete(next);
			ring.push(...(keyOf(next[0]!) === end ? next : [...next].reverse()).slice(1));
		}
		rings.push(ring);
	}
	return rings;
}
