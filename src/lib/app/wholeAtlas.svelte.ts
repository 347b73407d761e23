import type { Relief } from '$lib/data/loadRelief';
import type { OfflineProgress } from '$lib/ui/share/shared';
import { allTiles } from '$lib/data/reliefTiles';

/** What the service worker tells: where it keeps what it answers with, and which pages and pictures there are. */
export interface Shelf {
	cache: string;
	paths: string[];
}

/** How many files are fetched at once, and how long one may take, milliseconds. */
const AT_ONCE = 4;
const FILE_MS = 60_000;

/** The outer world: in tests another one. */
interface World {
	fetch: (path: string, init: RequestInit) => Promise<Response>;
	open: (cache: string) => Promise<Pick<Cache, 'match' | 'put'>>;
}

/** Keeps the whole atlas for use without a network: what the service worker does not keep by itself. */
export class WholeAtlas {
	readonly #world: World;
	readonly #stop = new AbortController();
	#shelf: Shelf | null = $state.raw(null);
	#progress: Omit<OfflineProgress, 'total'> = $state.raw({ kind: 'idle', done: 0, missing: 0, bytes: 0 });
	/** How far it is; `null` where there is no worker to keep anything for. */
	progress: OfflineProgress | null = $derived(
		this.#shelf && { ...this.#progress, total: this.#shelf.paths.length },
	);

	constructor(world: World = { fetch: (...asked) => fetch(...asked), open: (cache) => caches.open(cache) }) {
		this.#world = world;
	}

	/** Asks what there is to keep. @param relief whose tiles belong to it */
	async ask(relief: Relief | null, shelf = askWorker): Promise<void> {
		if (this.#shelf) return;
		const told = await shelf();
		if (told) this.#shelf = { ...told, paths: [...told.paths, ...(relief ? allTiles(relief) : [])] };
	}

	/** Fetches and keeps all that is not kept yet. What fails is counted; where there is no more room it ends. */
	async save(): Promise<void> {
		if (!this.#shelf || this.#progress.kind === 'running') return;
		const { cache, paths } = this.#shelf;
		this.#progress = { kind: 'running', done: 0, missing: 0, bytes: 0 };
		const rest = [...paths];
		const work = async (kept: Pick<Cache, 'match' | 'put'>) => {
			for (let path = rest.pop(); path !== undefined; path = rest.pop()) {
				const bytes = await this.#keep(kept, path).catch((error: unknown) => {
					if ((error as DOMException | null)?.name === 'QuotaExceededError') rest.length = 0;
					return null;
				});
				if (this.#stop.signal.aborted) return;
				const { done, bytes: before } = this.#progress;
				if (bytes !== null) this.#progress = { ...this.#progress, done: done + 1, bytes: before + bytes };
			}
		};
		try {
			const kept = await this.#world.open(cache);
			await Promise.all(Array.from({ length: AT_ONCE }, () => work(kept)));
		} catch {
			// The browser keeps nothing: all of it is missing.
		}
		const missing = paths.length - this.#progress.done;
		this.#progress = { ...this.#progress, missing, kind: missing === 0 ? 'saved' : 'failed' };
	}

	/** The page goes away. */
	stop(): void {
		this.#stop.abort();
	}

	/** @returns the size of what is kept under a path, bytes @throws where it does not come or has no room */
	async #keep(kept: Pick<Cache, 'match' | 'put'>, path: string): Promise<number> {
		const known = await kept.match(path);
		if (known) return (await known.blob()).size;
		const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(FILE_MS)]);
		const response = await this.#world.fetch(path, { signal });
		const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html');
		// In the place of a file stands a page where one has to sign in first.
		if (response.status !== 200 || response.redirected || isPage !== path.endsWith('/'))
			throw new TypeError(`${path} did not come`);
		const body = await response.blob();
		await kept.put(path, new Response(body, { headers: response.headers }));
		return body.size;
	}
}

/** Asks the worker that serves this page; `null` where there is none. */
function askWorker(): Promise<Shelf | null> {
	const worker = globalThis.navigator?.serviceWorker?.controller;
	if (!worker) return Promise.resolve(null);
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => resolve(data as Shelf);
		worker.postMessage('whole', [port2]);
	});
}
