import { isOutdated } from './outdated';

/** How often it is asked at most, milliseconds. */
const EVERY_MS = 10 * 60_000;

/** How long a new worker may take to take over, milliseconds. */
const TAKE_MS = 2000;

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
	/** The reader has put the offer away. */
	#closed = $state(false);
	/** Whether it is to be offered. */
	offered: boolean = $derived(this.out && !this.#closed);

	constructor(outdated = isOutdated, now = Date.now()) {
		this.#outdated = outdated;
		this.#askedAt = now;
	}

	/** Something of a newer version came: it is offered again, also to who has put it away. */
	found(): void {
		this.out = true;
		this.#closed = false;
	}

	close(): void {
		this.#closed = true;
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
	take(reload = () => location.reload()): void {
		const waiting = this.#registration?.waiting;
		if (!waiting) return reload();
		// The worker of the older version would serve the page once more. One that is stuck is not waited for.
		navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
		setTimeout(reload, TAKE_MS);
		waiting.postMessage('take over');
	}
}
