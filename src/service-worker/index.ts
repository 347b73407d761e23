/// <reference types="@sveltejs/kit" />
/*
 * Opens the explorer without a network: keeps its page, its built files and its data from the first visit on.
 * Nothing but this origin is ever answered, and the network has the first word wherever it may know better.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { answer, type Store } from './answer';
import { carryOver, install } from './install';
import { wayOf, wholeAtlas, type Site } from './offline';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
/** What the explorer opens with is written at build time, as the pages are. */
const opening = prerendered.filter((path) => path.startsWith(`${base}/data/outline.`));
const languages = opening.map((path) => path.split('.').at(-2)!).filter((lang) => lang !== 'topo');
/** The explorer's page in each language, and the embedded map. */
const homes = [
	`${base}/`,
	...[...languages, 'embed'].map((part) => `${base}/${part}/`).filter((path) => prerendered.includes(path)),
];
/** Hosts hide what begins with a dot. */
const shown = files.filter((path) => !path.includes('/.'));
const data = shown.filter((path) => path.startsWith(`${base}/data/`));
const site: Site = {
	origin: worker.location.origin,
	base,
	built: new Set(build),
	files: new Set([...shown, ...opening]),
	homes: new Set(homes),
	languages: new Set(languages),
};
/** Another copy of the atlas on the same host has another base, and keeps its own. */
const OURS = `frontier:${base}:`;
const CACHE = OURS + version;

worker.addEventListener('install', (event) => {
	const keep = async () =>
		install(await caches.open(CACHE), {
			homes,
			needed: [...opening, ...data, ...build],
			wished: shown.filter((path) => !data.includes(path)),
		});
	event.waitUntil(keep());
});

worker.addEventListener('activate', (event) => {
	const isSeen = ({ url, method }: Request) =>
		['tile', 'part', 'page'].includes(wayOf({ url, method, mode: 'navigate' }, site));
	const tidy = async () => {
		for (const name of await caches.keys()) {
			if (!name.startsWith(OURS) || name === CACHE) continue;
			await carryOver(await caches.open(name), await caches.open(CACHE), isSeen);
			await caches.delete(name);
		}
		await worker.clients.claim();
	};
	event.waitUntil(tidy());
});

worker.addEventListener('fetch', (event) => {
	const way = wayOf(event.request, site);
	if (way === 'pass') return;
	const respond = async () => {
		const store: Store | null = await caches.open(CACHE).catch(() => null);
		const later = (work: Promise<unknown>) => {
			try {
				event.waitUntil(work);
			} catch {
				// The page that asked has gone: the work is done all the same, as long as the browser lets it.
			}
		};
		return answer(event.request, way, { site, store, fetch: (request) => fetch(request), later });
	};
	event.respondWith(respond());
});

// What pages ask for: src/lib/app/updates.svelte.ts, src/lib/app/wholeAtlas.svelte.ts.
worker.addEventListener('message', ({ data: asked, ports }) => {
	if (asked === 'take over') void worker.skipWaiting();
	if (asked === 'whole') ports[0]?.postMessage({ cache: CACHE, paths: wholeAtlas(prerendered, site) });
});
