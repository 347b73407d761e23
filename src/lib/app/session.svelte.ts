import { prefersReducedMotion } from 'svelte/motion';
import { askedLang, type Pick } from '$lib/atlas/address/link';
import { notice } from '$lib/atlas/address/notice';
import { readYearText } from '$lib/atlas/address/values';
import type { Outline } from '$lib/atlas/model';
import type { FoundKind } from '$lib/atlas/search';
import type { Activity, Lang } from '$lib/atlas/vocabulary';
import { Camera } from '$lib/map/camera.svelte';
import { Activities } from '$lib/state/activities.svelte';
import { ExplorerState } from '$lib/state/explorer.svelte';
import { Attention } from './attention';
import { languageToOffer } from './languageToOffer';
import { Layout } from './layout.svelte';
import type { StillBecause } from './stillBecause';
import { Updates } from './updates.svelte';
import { writeAddress } from './writeAddress';

/**
 * One visit to the explorer: the state, what is of this visit alone and in no address (docs/state.md), and the reader's
 * moves, each with what it means for the map and the sheet.
 */
export class Session {
	readonly explorer: ExplorerState;
	readonly activities: Activities;
	readonly layout: Layout;
	readonly camera: Camera;
	readonly attention = new Attention();
	readonly updates = new Updates();

	/** How much of a compared year is seen, 0–1. */
	share = $state(0.5);
	/** The year is being dragged: the next one follows at once, so that a change is not shown as a change. */
	scrubbing = $state(false);
	/** Why the map is the still one; `null` while it is not. */
	still: StillBecause | null = $state(null);
	/** The language that the browser would rather have, where the link names none; `null` once it is answered. */
	offered: Lang | null = $state(null);

	/**
	 * @param lang the language that the record is in
	 * @param pageLang that of a link which names none
	 */
	constructor(record: Outline, search: string, lang: Lang, pageLang: Lang) {
		const explorer = new ExplorerState(record, search, {
			lang,
			pageLang,
			navigate: writeAddress,
			reducedMotion: () => prefersReducedMotion.current,
		});
		if (askedLang(search) === null)
			this.offered = languageToOffer(navigator.languages, explorer.border.languages);
		const { treaty, picked, from } = explorer;
		this.explorer = explorer;
		this.activities = new Activities(explorer);
		this.layout = new Layout(
			() => this.activities.presenting,
			treaty === null && picked === null && from === null ? 'low' : 'half',
		);
		this.camera = new Camera({
			border: () => explorer.border,
			wish: () => explorer.camera,
			insets: () => this.layout.insets,
			onview: (view) => explorer.setView(view),
		});
	}

	setYear(year: number, commit: boolean): void {
		this.scrubbing = !commit;
		this.explorer.setYear(year, { commit });
	}

	/** Goes over to the offered language. */
	acceptOffer(): void {
		if (this.offered) this.explorer.setLang(this.offered);
		this.offered = null;
	}

	/** Goes to a typed year; what is no year of the record is told, with what is shown instead. */
	typeYear(text: string): void {
		const read = readYearText(text);
		if (!read) return this.explorer.tell(notice('unreadableYear', { given: text }));
		this.setYear(read.year, true);
		const { year } = this.explorer;
		if (year !== read.year) this.explorer.tell(notice('yearOutOfRange', { given: text, used: String(year) }));
	}

	/** Chooses a treaty. */
	choose(id: string): void {
		this.scrubbing = false;
		this.explorer.selectTreaty(id);
		this.layout.lift();
		void this.attention.turnTo('treaty-name');
	}

	/** Closes the chosen treaty. */
	closeTreaty(): void {
		this.explorer.selectTreaty(null);
		void this.attention.comeBack('title');
	}

	/** Picks land, a place or an event. */
	pick(kind: Pick['kind'], id: string): void {
		this.scrubbing = false;
		this.explorer.pick(kind, id);
		this.layout.lift();
		void this.attention.turnTo(`${kind}-name`);
	}

	/** Lets go of what was picked. */
	letGo(): void {
		this.explorer.letGo();
		void this.attention.comeBack('title');
	}

	/** Goes to what was found. */
	goTo(kind: FoundKind, id: string): void {
		if (kind === 'year') return this.setYear(Number(id), true);
		if (kind === 'treaty') return this.choose(id);
		this.pick(kind, id);
		const { place, parcel } = this.explorer;
		if (kind === 'place' && place) this.camera.ask({ kind: 'point', at: place.at });
		if (kind === 'land' && parcel) this.camera.frame(parcel.bbox);
	}

	/** Starts a comparison, or ends it. A first one starts from the year before the chosen treaty's, else from the first frontier. */
	compare(): void {
		const { explorer } = this;
		if (explorer.from !== null) {
			explorer.setFrom(null, { commit: true });
			return void this.attention.comeBack('compare');
		}
		const before = explorer.instrument ? explorer.instrument.year - 1 : explorer.border.defaultYear;
		explorer.setFrom(before < explorer.year ? before : explorer.range.first, { commit: true });
		this.layout.lift();
	}

	/** Starts the tour, the quiz or the presentation, or ends it where it is on. */
	setMode(mode: Activity): void {
		this.scrubbing = false;
		const was = this.activities.mode;
		this.activities.toggle(mode);
		this.layout.lift();
		const opened = { tour: 'tour-step', quiz: 'quiz-question', present: 'presentation' };
		if (was === mode) void this.attention.comeBack(`mode-${mode}`, 'title');
		else void this.attention.turnTo(opened[mode]);
	}
}
