import type { Partition } from './faces.ts';

/** For each label the labels of the land that shares an edge with its own, and itself. */
export function neighboursOf({ halfEdges }: Partition, labels: Int32Array): Map<number, Set<number>> {
	const beside = new Map([...new Set(labels)].map((label) => [label, new Set([label])]));
	for (const { face, twin } of halfEdges) beside.get(labels[face]!)!.add(labels[halfEdges[twin]!.face]!);
	return beside;
}
