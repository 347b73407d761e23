import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, expect, test } from 'vitest';
import { Painting } from './painting';

/** Layers as the map has them, from the bottom up. */
const ALL = [
	'sea',
	'time-ground-done',
	'time-ground-end',
	'rivers',
	'time-water-end',
	'places',
	'time-names-end',
];

/** A map as far as its painting goes: frames are rendered, events fired, and what was drawn is noted. */
class FakeMap {
	drawn: string[][] = [];
	/** Frames that were asked for. */
	asked = 0;
	readonly #listeners: Record<string, ((event: object) => void)[]> = {};
	readonly style = {
		_order: [...ALL],
	};
	readonly painter = { render: (style: { _order: string[] }) => void this.drawn.push([...style._order]) };

	on(event: string, listener: (event: object) => void): void {
		(this.#listeners[event] ??= []).push(listener);
	}
	fire(event: string, told: object = {}): void {
		for (const listener of this.#listeners[event] ?? []) listener(told);
	}
	triggerRepaint(): void {
		this.asked++;
	}
	frame(): void {
		this.painter.render(this.style);
	}
	/** A frame after which nothing is left to do. */
	lastFrame(): void {
		this.frame();
		this.fire('idle');
	}
}

const NAMES = ['time-ground-done', 'places', 'time-names-end'];
const ofSource = (sourceId: string) => ({ dataType: 'source', sourceId });

let map: FakeMap;
let painting: Painting;
beforeEach(() => {
	map = new FakeMap();
	painting = new Painting(map as unknown as MapLibreMap);
});

/** Until all was drawn and the map rests. */
function rest(): void {
	painting.begin();
	map.lastFrame();
	map.drawn = [];
	map.asked = 0;
}

test('nothing is drawn before it begins, and then all', () => {
	map.frame();
	map.lastFrame();
	expect(map.drawn).toEqual([]);
	painting.begin();
	expect(map.asked).toBe(1);
	map.frame();
	expect(map.drawn).toEqual([ALL]);
});

test('names that change while the map rests are drawn alone, once they have all come', () => {
	rest();
	map.fire('data', ofSource('places'));
	map.frame();
	map.frame();
	expect(map.drawn).toEqual([]);
	map.lastFrame();
	expect(map.asked).toBe(1);
	map.lastFrame();
	expect(map.drawn).toEqual([NAMES]);
	// The order is the style's own again, and nothing more is asked for.
	expect(map.style._order).toEqual(ALL);
	expect(map.asked).toBe(1);
});

test.each([
	['the camera', 'move', {}],
	['the canvas', 'resize', {}],
	['another source', 'data', ofSource('relief')],
	['the style', 'data', { dataType: 'style' }],
])('when %s changes all is drawn, until the map rests again', (_, event, told) => {
	rest();
	map.fire('data', ofSource('places'));
	map.frame();
	map.fire(event, told);
	map.frame();
	map.lastFrame();
	expect(map.drawn).toEqual([ALL, ALL]);
	map.fire('data', ofSource('routes'));
	map.lastFrame();
	map.lastFrame();
	expect(map.drawn.at(-1)).toEqual(NAMES);
});

test('a map that rests without all having been drawn since its last change draws all', () => {
	painting.begin();
	map.frame();
	map.fire('data', ofSource('relief'));
	map.fire('idle');
	map.frame();
	expect(map.drawn).toEqual([ALL, ALL]);
});

test('the order is the style’s own again even where the drawing fails', () => {
	const broken = new FakeMap();
	broken.painter.render = (style) => {
		if (style._order.length < ALL.length) throw new Error('lost');
	};
	const begun = new Painting(broken as unknown as MapLibreMap);
	begun.begin();
	broken.lastFrame();
	broken.lastFrame();
	expect(() => broken.frame()).toThrow('lost');
	expect(broken.style._order).toEqual(ALL);
});
