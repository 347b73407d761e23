import type { BrowserContext, ConsoleMessage, Page } from 'playwright';

/** Lines of the console that are known, and why each is no fault of what the reader did. */
const KNOWN = [
	// What software that draws WebGL says of its own speed.
	/GL Driver Message \(OpenGL, Performance/,
	// The tests keep workers away, so that none answers in the place of their routes.
	/^Service Worker registration blocked by Playwright$/,
];

/**
 * Watches all pages of a context.
 *
 * @returns what goes wrong, as it comes: errors and warnings of the console, exceptions and rejections that nobody
 * caught, requests that failed or were refused
 */
export function watchFaults(context: BrowserContext): string[] {
	const faults: string[] = [];
	const heard = (message: ConsoleMessage) => {
		if (['error', 'warning'].includes(message.type()) && !KNOWN.some((line) => line.test(message.text())))
			faults.push(`console ${message.type()}: ${message.text()}`);
	};
	const watch = (page: Page) => {
		page.on('pageerror', (error) => faults.push(`not caught: ${error.stack ?? error}`));
		page.on('crash', () => faults.push('the page crashed'));
	};
	context.on('console', heard);
	context.on('page', watch);
	for (const page of context.pages()) watch(page);
	context.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
	});
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		// The page gives up itself what it no longer needs: tiles gone by, whatever a closed page still waited for.
		if (reason !== 'net::ERR_ABORTED') faults.push(`request failed (${reason}): ${request.url()}`);
	});
	return faults;
}
