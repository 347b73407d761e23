/// <reference types="@sveltejs/kit" />
/*
 * Opens the explorer without a network: keeps its page, its built files and its data from the first visit on.
 * Nothing but this origin is ever answered, and the network has the first word wherever it may know better.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { answer, wayOf, type Site } from './offline';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
/** What the explorer opens with is written at build time, as the pages are. */
const opening = prerendered.filter((path) => path.startsWith(`${base}/data/outline.`));
/** The explorer's page in each language. */
const homes = [
	`${base}/`,
	...opening.map((path) => `${base}/${path.split('.').at(-2)}/`).filter((path) => prerendered.includes(path)),
];
const site: Site = {
	origin: worker.location.origin,
	base,
	built: new Set(build),
	files: new Set([...files, ...opening]),
	homes: new Set(homes),
};
/** Another copy of the atlas on the same host has another base, and keeps its own. */
const OURS = `frontier:${base}:`;
const CACHE = OURS + version;

worker.addEventListener('install', (event) => {
	const install = async () => {
		const cache = await caches.open(CACHE);
		// Asked of the server anew: the browser's own cache may hold them as they were before this version.
		const anew = [...homes, ...files, ...opening].map((path) => new Request(path, { cache: 'no-cache' }));
		await cache.addAll([...anew, ...build]);
	};
	event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
	const tidy = async () => {
		for (const name of await caches.keys())
			if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
		await worker.clients.claim();
	};
	event.waitUntil(tidy());
});

worker.addEventListener('fetch', (event) => {
	const way = wayOf(event.request, site);
	if (way === 'pass') return;
	const respond = async () =>
		answer(event.request, way, site, await caches.open(CACHE), (request) => fetch(request));
	event.respondWith(respond());
});
