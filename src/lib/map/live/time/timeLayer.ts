import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { Box } from '../../../geo/box';
import { EVENT } from '../../scene/looks';
import { changeRings } from '../../scene/changeRings';
import type { EventMark } from '../../scene/eventMarks';
import { glyphId } from '../../scene/glyphs';
import type { Palette } from '../../scene/palette';
import type { Scene } from '../../scene/scene';
import type { Parcel } from '../../../atlas/model';
import { fromOrigin, originOf, type Origin } from './detail';
import { extentsOf, partOf, wholeOf, type Extent, type Extents } from './extents';
import { Ink } from './ink';
import { levelMaker, type Level } from './levels';
import { Looks } from './looks';
import { writeScene, type Fade, type Pictured, type Tables } from './sceneLooks';
import { pensAt, type PenName } from './pens';
import { sightOf, type Sight } from './sight';
import type { Sign } from './signPress';
import { SECTIONS, type Section } from '../layers';

/**
 * The name of the layer above the ground. It counts as three-dimensional, so that MapLibre draws all above it in their
 * order from the bottom up; of the ground the land goes first, and the sea floor is not shaded where land will hide it.
 */
export const GROUND_DONE = 'time-ground-done';
/** The names of its other layers, where a section of the map's own ends. */
export const sectionEnd = (section: Section): string => `time-${section}-end`;

/** What a time layer shows of an atlas. */
export interface TimeSubject extends Pictured {
	frame: Box;
	parcels: Pick<Parcel, 'index' | 'at' | 'bbox'>[];
}

/**
 * The part of the map that follows the year: land, lines and signs, drawn by shaders that read how each parcel and
 * line looks from a small texture. A year changes a few bytes of it.
 *
 * MapLibre draws the rest in four sections, as printers separate plates: ground, relief, water, and names with all
 * above. Between them stand layers of ours, each of which takes the section below it off the canvas onto a sheet;
 * the topmost then prints sheets and ink in their order. While the map stands still, a year is printed again from
 * the same sheets, and MapLibre draws nothing.
 */
export class TimeLayer {
	readonly #map: MapLibreMap;
	readonly #origin: Origin;
	#subject!: TimeSubject;
	#levelAt!: (level: number) => Level;
	#tables!: Tables;
	#extents!: Extents;
	#ink: Ink | null = null;
	#palette: Palette;
	#scene: Scene | null = null;
	/** The scene that the tables hold; `null`: none, or in other colours. */
	#written: Scene | null = null;
	#events: readonly Sign[] = [];
	#rings: readonly Sign[] = [];
	#sight: Sight | null = null;
	/** What was written since the last print; `null`: everything is to be printed. */
	#touched: Extent[] | null = null;
	/** A frame of our own that is to come. */
	#frame = 0;
	#waiting: (() => void)[] = [];

	constructor(map: MapLibreMap, subject: TimeSubject, palette: Palette) {
		this.#map = map;
		this.#palette = palette;
		this.#origin = originOf(subject.frame);
		this.setSubject(subject);
	}

	/** Goes over to another drawing of the atlas, e.g. with finer lines. */
	setSubject(subject: TimeSubject): void {
		if (subject === this.#subject) return;
		this.#subject = subject;
		this.#levelAt = levelMaker(subject, this.#origin);
		this.#extents = extentsOf(subject, this.#origin);
		this.#touched = null;
		const { features, segments, bands } = subject;
		this.#tables = {
			land: new Looks(highest(features.parcels), 2),
			boundaries: new Looks(highest(features.boundaries), 1),
			segments: new Looks(highest(segments), 1),
			bands: new Looks(highest(bands), 1),
		};
		this.#ink?.setTables(this.#tables);
		this.#written = null;
		if (this.#scene) this.show(this.#scene);
	}

	/** Puts its layers between the map's own. Called once the map has its style. */
	add(): void {
		this.#map.addLayer(
			{ id: GROUND_DONE, type: 'custom', renderingMode: '3d', render: () => {} },
			this.#firstOf(1),
		);
		SECTIONS.forEach(({ name }, i) => this.#map.addLayer(this.#sectionEnd(name), this.#firstOf(i + 1)));
	}

	/** Shows a scene in the next frame. @param fade goes over from another one instead of changing at once */
	show(scene: Scene, fade?: Fade): void {
		if (scene.changed !== this.#scene?.changed) this.#rings = this.#ringsOf(scene);
		const picture = { scene, palette: this.#palette, fade, before: this.#written };
		this.#scene = scene;
		// Between two scenes the tables hold neither.
		this.#written = fade ? null : scene;
		writeScene(this.#tables, this.#subject, picture, (table, id) => {
			const extent = this.#extents[table].get(id);
			if (extent) this.#touched?.push(extent);
		});
		this.redraw();
	}

	showEvents(marks: readonly EventMark[]): void {
		this.#events = marks.flatMap(({ at, offset, kind, opacity, fresh, chosen }) => {
			const [place] = fromOrigin([at], this.#origin);
			const sign = { at: place!, offset, until: Infinity };
			const mark = { ...sign, picture: glyphId(kind), size: fresh ? 1 : EVENT.past, opacity };
			return chosen ? [{ ...sign, picture: 'event-ring', size: 1, opacity: 1 }, mark] : [mark];
		});
		this.redraw();
	}

	setPalette(palette: Palette): void {
		if (palette === this.#palette) return;
		this.#palette = palette;
		this.#touched = null;
		this.#ink?.setPalette(palette);
		this.#written = null;
		if (this.#scene) this.show(this.#scene);
	}

	/** Prints in the next frame, from the sheets that are there; MapLibre's own frame does so too. */
	redraw(): void {
		this.#frame ||= requestAnimationFrame(() => {
			this.#frame = 0;
			if (this.#ink?.sheets.fit) this.#print(this.#ink);
			// The canvas has another size: the sheets are to be drawn anew.
			else this.#map.triggerRepaint();
		});
	}

	/** Calls back once, after the next print. */
	oncePrinted(call: () => void): void {
		this.#waiting.push(call);
	}

	/** The lines and land of the level that is shown; `null` before the first frame. */
	get shown(): { level: Level; origin: Origin } | null {
		return this.#sight && { level: this.#levelAt(this.#sight.level), origin: this.#origin };
	}

	/** Lets go of the map. */
	remove(): void {
		cancelAnimationFrame(this.#frame);
	}

	#sectionEnd(section: Section): CustomLayerInterface {
		return {
			id: sectionEnd(section),
			type: 'custom',
			onAdd: (_, gl) => {
				this.#ink ??= new Ink(gl, this.#tables, this.#palette);
			},
			render: (_, frame) => {
				if (!this.#ink) return;
				this.#ink.sheets.take(section);
				if (section !== SECTIONS.at(-1)!.name) return;
				this.#look(frame);
				this.#touched = null;
				this.#print(this.#ink);
			},
		};
	}

	/** The lowest layer of a section that the map has, for ours to stand below. */
	#firstOf(section: number): string | undefined {
		return SECTIONS.slice(section)
			.flatMap(({ layers }) => [...layers])
			.find((id) => this.#map.getLayer(id));
	}

	#look({ defaultProjectionData }: CustomRenderMethodInput): void {
		const { width, height } = this.#map.getCanvas();
		this.#sight = sightOf(defaultProjectionData.mainMatrix as unknown as ArrayLike<number>, {
			size: [width, height],
			pixelRatio: this.#map.getPixelRatio(),
			zoom: this.#map.getZoom(),
			origin: this.#origin,
		});
	}

	/** Prints what was touched, and puts the picture on the canvas with its signs over it. */
	#print(ink: Ink): void {
		const [scene, sight] = [this.#scene, this.#sight];
		if (!sight) return;
		const part = this.#touched ? partOf(this.#touched, sight) : wholeOf(sight);
		this.#touched = [];
		ink.begin();
		ink.load(this.#levelAt(sight.level));
		if (part) ink.sheets.print(part, () => this.#draw(ink, scene, sight));
		ink.sheets.show();
		// Signs fade from year to year wherever they are: they are no part of what is kept.
		ink.events(this.#events, sight);
		ink.end();
		for (const call of this.#waiting.splice(0)) call();
	}

	#draw(ink: Ink, scene: Scene | null, sight: Sight): void {
		const pens = pensAt(sight.zoom, this.#palette);
		const line = (pen: PenName) => ink.lines(pen, pens[pen], sight);
		ink.sheets.lay('ground');
		if (scene) ink.land('land', sight);
		ink.sheets.lay('relief');
		if (scene && scene.changed.size > 0) ink.land('change', sight);
		ink.sheets.lay('water');
		if (scene) {
			line('ribbon');
			line('band');
			if (scene.outline.size > 0) line('outline');
			line('casing');
			line('stroke');
			if (scene.chosen) line('chosenLand');
			if (scene.segments.size > 0) {
				line('chosenBand');
				line('chosenCasing');
				line('chosenStroke');
			}
			ink.rings(this.#rings, sight);
		}
		ink.sheets.lay('names');
	}

	#ringsOf(scene: Scene): Sign[] {
		return changeRings(this.#subject.parcels, scene.changed).map(({ at, until }) => ({
			at: fromOrigin([at], this.#origin)[0]!,
			...{ offset: [0, 0] as const, picture: 'change-ring', size: 1, opacity: 1, until },
		}));
	}
}

const highest = (features: readonly { id: number }[]): number =>
	features.reduce((most, { id }) => Math.max(most, id), 0);
