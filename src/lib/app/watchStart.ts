import type { Lang } from '$lib/atlas/vocabulary';
import { LAST_WORDS } from '$lib/i18n/lastWords';

/** How long the page's script may take before the reader is told, milliseconds; what comes later still takes over. */
const START_MS = 20_000;

/** What the script in the page is given. */
export interface WatchStartData {
	/** By language: what happened, and the way on. */
	words: Record<string, [said: string, reload: string]>;
	ms: number;
}

/** What the page's script calls once it has taken over. */
interface Watched {
	startWatch?: () => void;
}

/**
 * The script that tells the reader when the page's own does not come, breaks or takes too long, in the language of the
 * link, with a way to load the page anew at the same address. It is written into the page as text, hence everything it
 * needs stands within it.
 */
export function watchStart({ words, ms }: WatchStartData): void {
	let told: HTMLElement | undefined;
	const tell = () => {
		// A sandboxed frame is given no scripts by most hosts: its page stands as it is, with a link on.
		if (told || (globalThis as { origin?: string }).origin === 'null') return;
		const [asked] = (new URLSearchParams(location.search).get('lang') ?? '').toLowerCase().split(/[-_]/);
		const lang =
			Object.keys(words).find((one) => one.split('-')[0] === asked) ?? document.documentElement.lang;
		const [said, reload] = words[lang] ?? Object.values(words)[0]!;
		told = document.createElement('p');
		told.className = 'unstarted';
		told.setAttribute('role', 'alert');
		told.lang = lang;
		const link = document.createElement('a');
		link.href = location.pathname + location.search;
		link.textContent = reload;
		told.append(`${said} `, link);
		document.body.append(told);
	};
	const failed = (event: Event) => {
		// A picture that is missing is no fault of a script's.
		if (event.type === 'unhandledrejection' || event instanceof ErrorEvent) tell();
	};
	const late = setTimeout(tell, ms);
	addEventListener('unhandledrejection', failed);
	addEventListener('error', failed);
	(window as Watched).startWatch = () => {
		clearTimeout(late);
		removeEventListener('unhandledrejection', failed);
		removeEventListener('error', failed);
		told?.remove();
	};
}

/** The page's script has taken over: from now on it tells what fails. */
export const started = (): void => (globalThis as Watched).startWatch?.();

/** The script as the pages hold it that run any. */
export function watchStartScript(languages: readonly Lang[]): string {
	const words = languages.map((lang) => {
		const { unopened, kept, reload } = LAST_WORDS[lang];
		return [lang, [`${unopened} ${kept}`, reload]];
	});
	const json = JSON.stringify({ words: Object.fromEntries(words), ms: START_MS }).replaceAll('<', '\\u003c');
	return `<script>(${String(watchStart).replaceAll(/\n\s+/g, '\n')})(${json})</script>`;
}
