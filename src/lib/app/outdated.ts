import { updated } from '$app/state';

/** How long the answer is waited for, milliseconds: whoever asks has a failure to tell. */
const WAIT_MS = 5000;

/** Whether the host has a newer version of the site than this page. Without an answer it counts as the same. */
export function isOutdated(check: () => Promise<boolean> = () => updated.check()): Promise<boolean> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<boolean>((resolve) => {
		timer = setTimeout(() => resolve(false), WAIT_MS);
	});
	return Promise.race([check().catch(() => false), late]).finally(() => clearTimeout(timer));
}
