import { prefersReducedMotion } from 'svelte/motion';
import { askedLang } from '$lib/atlas/address/decode';
import type { Pick } from '$lib/atlas/address/link';
import { notice } from '$lib/atlas/address/notice';
import { readYearText } from '$lib/atlas/address/values';
import { yearOf } from '$lib/atlas/day';
import type { Outline, Place } from '$lib/atlas/model';
import { stateView } from '$lib/atlas/stateView';
import type { FoundTarget } from '$lib/search/found';
import type { Activity, Lang } from '$lib/atlas/vocabulary';
import { boxOf } from '$lib/geo/box';
import type { CameraWish } from '$lib/geo/cameraWish';
import { Camera } from '$lib/map/camera.svelte';
import { Activities } from '$lib/state/activities.svelte';
import { ExplorerState } from '$lib/state/explorer.svelte';
import { Attention } from './attention';
import { languageToOffer } from './languageToOffer';
import { Layout } from './layout.svelte';
import type { StillBecause } from './stillBecause';
import { Updates } from './updates.svelte';
import { writeAddress } from './writeAddress';

/** A place of this rank or a lower one is named where the map is near, and is gone near to. */
const SMALL = 4;
/** How far around such a place the map shows, degrees of longitude and of latitude. */
const AROUND = [0.6, 0.35] as const;

/** Where to look for a place. */
function placeWish({ at, rank }: Place): CameraWish {
	const [lon, lat] = at;
	const [x, y] = AROUND;
	return rank < SMALL
		? { kind: 'point', at }
		: { kind: 'bounds', bbox: [lon - x, lat - y, lon + x, lat + y] };
}

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
		if (askedLang(search, explorer.border.languages) === null)
			this.offered = languageToOffer(navigator.languages, explorer.border.languages);
		const { treaty, picked, from, sum, tour, quiz } = explorer;
		this.explorer = explorer;
		this.activities = new Activities(explorer);
		this.layout = new Layout(
			() => this.activities.presenting,
			[treaty, picked, from, sum, tour, quiz].every((one) => one === null) ? 'low' : 'half',
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

	/** Goes to what was found: a year, a treaty, what can be picked, or a view of the map. */
	goTo({ kind, id, box, leads }: FoundTarget): void {
		if (leads) return this.goTo(leads);
		if (kind === 'year') return this.setYear(Number(id), true);
		if (kind === 'treaty') return this.choose(id);
		if (kind === 'state') return this.#showState(id);
		if (kind === 'route') return this.#showRoute(id);
		if (box) return this.camera.frame(box);
		if (kind !== 'place' && kind !== 'land' && kind !== 'event') return;
		this.pick(kind, id);
		const { place, parcel } = this.explorer;
		if (kind === 'place' && place) this.camera.ask(placeWish(place));
		if (kind === 'land' && parcel) this.camera.frame(parcel.bbox);
	}

	/** Shows a state's land, in the year where it has any in that one, else in the year of its most. */
	#showState(id: string): void {
		const { catalogue, year, range } = this.explorer;
		const view = stateView(catalogue, id, year, range);
		if (!view) return;
		if (view.year !== year) this.setYear(view.year, true);
		this.camera.frame(view.box);
	}

	/** Shows a route whole, in the year where it is there in that one, else in its first. */
	#showRoute(id: string): void {
		const { explorer } = this;
		const route = explorer.history?.routes.find((one) => one.id === id);
		if (!route) return;
		if (!explorer.routeKinds.includes(route.kind))
			explorer.show({ routes: [...explorer.routeKinds, route.kind] });
		if (!explorer.routes.some((shown) => shown.route === route))
			this.setYear(Math.min(...route.legs.map(({ from }) => yearOf(from))), true);
		this.camera.frame(boxOf(route.legs.flatMap(({ stops }) => stops.map(({ at }) => at))));
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

	/** Adds land up, by the ids of parcels, instruments and transfers, to hold it against a figure in km². */
	sum(ids: string[], figure: number | null = null): void {
		this.explorer.setSum(ids, figure);
		this.layout.lift();
		void this.attention.turnTo('sum-name');
	}

	/** Ends the sum. */
	endSum(): void {
		this.explorer.setSum(null, null);
		void this.attention.comeBack('sum-start', 'title');
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
