import { isOutdated } from './outdated';

/** How often it is asked at most, milliseconds. */
const EVERY_MS = 10 * 60_000;

/** What of a service worker's registration is used. */
export type Registration = Pick<ServiceWorkerRegistration, 'waiting' | 'installing' | 'addEventListener'>;

/**
 * Whether a newer version of the site is out than this page is of: told by a worker that waits to take over, or by the
 * host, which is asked when the reader comes back to the page.
 */
export class Updates {
	readonly #outdated: () => Promise<boolean>;
	#askedAt: number;
	#registration: Registration | undefined;
	/** A newer version is out. */
	out = $state(false);

	constructor(outdated = isOutdated, now = Date.now()) {
		this.#outdated = outdated;
		this.#askedAt = now;
	}

	/** Asks the host, unless it was asked a short while ago. */
	async ask(now = Date.now()): Promise<void> {
		if (this.out || now - this.#askedAt < EVERY_MS) return;
		this.#askedAt = now;
		this.out = await this.#outdated();
	}

	/** Heeds the worker that keeps the site. @param replaces whether one of an older version serves this page */
	watch(registration: Registration, replaces: boolean): void {
		this.#registration = registration;
		if (!replaces) return;
		const found = () => {
			const worker = registration.installing;
			worker?.addEventListener('statechange', () => {
				if (worker.state === 'installed') this.out = true;
			});
		};
		if (registration.waiting) this.out = true;
		found();
		registration.addEventListener('updatefound', found);
	}

	/** Loads the page anew, in its newer version; its address says all that it shows. */
	async take(reload = () => location.reload()): Promise<void> {
		// The worker of the older version would serve it once more.
		this.#registration?.waiting?.postMessage('take over');
		reload();
	}
}
