import type { Palette } from '../../scene/palette';
import { mapImages } from '../images';
import type { Gl } from './gl';
import { LandPress, type LoadedLand } from './landPress';
import type { Level } from './levels';
import { LinePress, type LoadedLines } from './linePress';
import { LooksTexture } from './looksTexture';
import type { Pen, PenName } from './pens';
import type { Tables } from './sceneLooks';
import { Sheets } from './sheets';
import { SignPress, type Sign } from './signPress';
import type { Sight } from './sight';

/** Texture units: MapLibre sets its own anew after any other layer. */
const UNIT = { sheet: 0, land: 1, boundaries: 2, segments: 3, bands: 4, free: 5 } as const;

const LINES = ['boundaries', 'edges', 'ribbons', 'treaties', 'bands'] as const;
type Lines = (typeof LINES)[number];

/** A level's meshes in the graphics card. */
interface Loaded {
	level: Level;
	land: LoadedLand;
	lines: Record<Lines, LoadedLines>;
}

/** The lines that each pen is drawn along, and the table of their looks. */
const DRAWN: Record<PenName, readonly [looks: 'boundaries' | 'segments' | 'bands', ...Lines[]]> = {
	ribbon: ['boundaries', 'ribbons'],
	band: ['bands', 'bands'],
	outline: ['boundaries', 'boundaries', 'edges'],
	casing: ['boundaries', 'boundaries'],
	stroke: ['boundaries', 'boundaries'],
	chosenLand: ['boundaries', 'boundaries', 'edges'],
	chosenBand: ['bands', 'bands'],
	chosenCasing: ['segments', 'treaties'],
	chosenStroke: ['segments', 'treaties'],
};

/** All that the time layer has in the graphics card, and how it is drawn. */
export class Ink {
	readonly sheets: Sheets;
	readonly #gl: Gl;
	readonly #landPress: LandPress;
	readonly #linePress: LinePress;
	readonly #eventPress: SignPress;
	readonly #ringPress: SignPress;
	#textures: Record<keyof Tables, LooksTexture>;
	#loaded: Loaded | null = null;

	constructor(gl: Gl, tables: Tables, palette: Palette) {
		this.#gl = gl;
		this.sheets = new Sheets(gl);
		this.#landPress = new LandPress(gl);
		this.#linePress = new LinePress(gl);
		this.#eventPress = new SignPress(gl);
		this.#ringPress = new SignPress(gl);
		this.#textures = texturesOf(gl, tables);
		this.setPalette(palette);
	}

	setPalette(palette: Palette): void {
		this.#landPress.setPalette(palette);
		const pictures = mapImages(palette);
		this.#eventPress.setPictures(pictures);
		this.#ringPress.setPictures(pictures);
	}

	/** Goes over to other tables, of another drawing of the atlas. */
	setTables(tables: Tables): void {
		for (const texture of Object.values(this.#textures)) texture.delete();
		this.#textures = texturesOf(this.#gl, tables);
	}

	/** Sets what all drawing begins with, and sends what was written of the looks. */
	begin(): void {
		const gl = this.#gl;
		gl.bindFramebuffer(gl.FRAMEBUFFER, null);
		gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
		gl.disable(gl.DEPTH_TEST);
		gl.disable(gl.STENCIL_TEST);
		gl.disable(gl.CULL_FACE);
		gl.disable(gl.SCISSOR_TEST);
		gl.enable(gl.BLEND);
		gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
		gl.blendEquation(gl.FUNC_ADD);
		gl.colorMask(true, true, true, true);
		this.#textures.land.bind(UNIT.land);
		this.#textures.boundaries.bind(UNIT.boundaries);
		this.#textures.segments.bind(UNIT.segments);
		this.#textures.bands.bind(UNIT.bands);
	}

	/** Loads a level, unless it is the one that is there. */
	load(level: Level): void {
		if (this.#loaded?.level === level) return;
		this.#unload();
		// Points are written through a unit that no table is bound to.
		this.#gl.activeTexture(this.#gl.TEXTURE0 + UNIT.free);
		const lines = LINES.map((name) => [name, this.#linePress.load(level[name])] as const);
		this.#loaded = {
			level,
			land: this.#landPress.load(level.land),
			lines: Object.fromEntries(lines) as Loaded['lines'],
		};
	}

	land(what: 'land' | 'change', sight: Sight): void {
		if (this.#loaded) this.#landPress.draw(this.#loaded.land, what, sight, UNIT.land, UNIT.free);
	}

	/** Draws all lines that a pen draws. @param name whose pen it is */
	lines(name: PenName, pen: Pen, sight: Sight): void {
		const loaded = this.#loaded;
		if (!loaded) return;
		const [looks, ...meshes] = DRAWN[name];
		for (const mesh of meshes) this.#linePress.draw(loaded.lines[mesh], pen, sight, UNIT[looks], UNIT.free);
	}

	rings(signs: readonly Sign[], sight: Sight): void {
		this.#ringPress.draw(signs, sight, UNIT.free);
	}

	events(signs: readonly Sign[], sight: Sight): void {
		this.#eventPress.draw(signs, sight, UNIT.free);
	}

	/** Leaves nothing of ours bound: MapLibre could write into a vertex array, and draw with a texture of whole numbers. */
	end(): void {
		const gl = this.#gl;
		gl.bindVertexArray(null);
		for (const unit of Object.values(UNIT)) {
			gl.activeTexture(gl.TEXTURE0 + unit);
			gl.bindTexture(gl.TEXTURE_2D, null);
			gl.bindTexture(gl.TEXTURE_2D_ARRAY, null);
		}
		gl.activeTexture(gl.TEXTURE0);
	}

	#unload(): void {
		if (!this.#loaded) return;
		this.#landPress.unload(this.#loaded.land);
		for (const lines of Object.values(this.#loaded.lines)) this.#linePress.unload(lines);
		this.#loaded = null;
	}
}

const texturesOf = (gl: Gl, tables: Tables): Record<keyof Tables, LooksTexture> => ({
	land: new LooksTexture(gl, tables.land),
	boundaries: new LooksTexture(gl, tables.boundaries),
	segments: new LooksTexture(gl, tables.segments),
	bands: new LooksTexture(gl, tables.bands),
});
