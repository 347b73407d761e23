import type { Page } from 'playwright';

/** A page's JavaScript heap after garbage collection, MB. */
export interface Heap {
	all: number;
	/** What the engine has compiled of functions that run often: it is let go of and made anew as the engine likes. */
	code: number;
}

/** Reads it. The page's process is held up meanwhile, some seconds. */
export async function heapOf(page: Page): Promise<Heap> {
	const cdp = await page.context().newCDPSession(page);
	// Twice: what the first round's finalisers let go of is collected in the second.
	for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage');
	const { usedSize } = await cdp.send('Runtime.getHeapUsage');
	const chunks: string[] = [];
	cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
	await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
	await cdp.detach();
	return { all: usedSize / 1e6, code: codeBytes(JSON.parse(chunks.join('')) as Snapshot) / 1e6 };
}

/** A heap snapshot as V8 writes it: the nodes are one list of numbers, as many for each as it has fields. */
export interface Snapshot {
	snapshot: { meta: { node_fields: string[]; node_types: (string[] | string)[] } };
	nodes: number[];
}

/** The bytes that are code. */
export function codeBytes({ snapshot: { meta }, nodes }: Snapshot): number {
	const [type, size] = ['type', 'self_size'].map((field) => meta.node_fields.indexOf(field)) as [
		number,
		number,
	];
	const code = meta.node_types[type]!.indexOf('code');
	let bytes = 0;
	for (let at = 0; at < nodes.length; at += meta.node_fields.length)
		if (nodes[at + type] === code) bytes += nodes[at + size]!;
	return bytes;
}
