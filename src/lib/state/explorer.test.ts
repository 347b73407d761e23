import { describe, expect, test, vi } from 'vitest';
import { buildToy } from '../../../tests/toy/build';
import { ExplorerState } from './explorer.svelte';
import { fakeTimers } from './fakeTimers';
import { REST_MS } from './addressWriter';

const { catalogue } = buildToy();

function open(search = '', more: { reducedMotion?: () => boolean } = {}) {
	const timers = fakeTimers();
	const navigate = vi.fn<(url: string, how: { replace: boolean }) => void>();
	const now = new Date('2026-06-15');
	return {
		timers,
		navigate,
		state: new ExplorerState(catalogue, search, { navigate, timers, now, ...more }),
	};
}
const indexOf = (id: string) => catalogue.parcels.find((parcel) => parcel.id === id)?.index ?? 0;
const aigun = catalogue.instruments.find(({ id }) => id === 'aigun-1858');

describe('opening', () => {
	test('without a link shows the default year', () => {
		const { state, navigate } = open();
		expect(state).toMatchObject({ year: 1689, treaty: null, camera: null, notices: [], href: '.' });
		expect(navigate).not.toHaveBeenCalled();
	});

	test('a link is the state', () => {
		const { state } = open('?year=1858&treaty=aigun-1858&map=4.20/52.10/128.30');
		expect(state.year).toBe(1858);
		expect(state.instrument?.short).toBe('Aigun');
		expect(state.camera).toEqual({ kind: 'view', view: { zoom: 4.2, lat: 52.1, lon: 128.3 } });
		expect(state.href).toBe('?year=1858&treaty=aigun-1858&map=4.20/52.10/128.30');
	});

	test('a treaty without a view is framed', () => {
		expect(open('?treaty=aigun-1858').state.camera).toEqual({ kind: 'bounds', bbox: aigun?.bbox });
	});

	test('nonsense opens the nearest valid state and says so', () => {
		const { state } = open('?year=99999&treaty=x');
		expect(state.year).toBe(2026);
		expect(state.notices).toHaveLength(2);
		state.dismissNotices();
		expect(state.notices).toEqual([]);
	});
});

describe('the year', () => {
	test('brings its snapshot', () => {
		const { state } = open('?year=1700');
		expect(state.holdings.get(indexOf('amur-left-bank'))?.polity).toBe('qing');
		state.setYear(1858);
		expect(state.holdings.get(indexOf('amur-left-bank'))).toMatchObject({
			polity: 'empire',
			by: 'aigun-1858',
		});
	});

	test('stays in range and whole', () => {
		const { state } = open();
		state.setYear(5000);
		expect(state.year).toBe(2026);
		state.setYear(1700.7);
		expect(state.year).toBe(1700);
	});

	test('dragged replaces the address when the hand rests, typed pushes it', () => {
		const { state, navigate, timers } = open();
		for (let year = 1700; year <= 1750; year++) state.setYear(year);
		expect(navigate).not.toHaveBeenCalled();
		timers.pass(REST_MS);
		expect(navigate.mock.calls).toEqual([['?year=1750', { replace: true }]]);
		state.setYear(1800, { commit: true });
		expect(navigate).toHaveBeenLastCalledWith('?year=1800', { replace: false });
	});

	test('steps from change to change', () => {
		const { state } = open('?year=1858');
		state.next();
		expect(state.year).toBe(1860);
		state.previous();
		state.previous();
		expect(state.year).toBe(1757);
		state.setYear(1640);
		expect(state.hasPrevious).toBe(false);
		state.previous();
		expect(state.year).toBe(1640);
	});
});

describe('a treaty', () => {
	test('chosen brings its year, its land and its frame, and an entry of the history', () => {
		const { state, navigate } = open('?map=4.20/52.10/128.30');
		state.selectTreaty('aigun-1858');
		expect(state.year).toBe(1858);
		expect(state.changed).toEqual(new Set(['uda', 'amur-left-bank', 'sixty-four-villages', 'ussuri-sea']));
		expect(state.camera).toEqual({ kind: 'bounds', bbox: aigun?.bbox });
		expect(navigate.mock.calls).toEqual([['?year=1858&treaty=aigun-1858', { replace: false }]]);
	});

	test('chosen again is framed again', () => {
		const { state } = open();
		state.selectTreaty('aigun-1858');
		const first = state.camera;
		state.selectTreaty('aigun-1858');
		expect(state.camera).not.toBe(first);
		expect(state.camera).toEqual(first);
	});

	test('let go of leaves the year', () => {
		const { state } = open('?treaty=aigun-1858');
		state.selectTreaty(null);
		expect(state).toMatchObject({ year: 1858, treaty: null, instrument: null });
		expect(state.changed.size).toBe(0);
	});

	test('unknown changes nothing', () => {
		const { state, navigate } = open('?treaty=aigun-1858');
		state.selectTreaty('nothing');
		expect(state.treaty).toBe('aigun-1858');
		expect(navigate).not.toHaveBeenCalled();
	});
});

test('chosen land tells who held it that year and by which instrument', () => {
	const { state } = open('?year=1700');
	state.pick('land', 'amur-left-bank');
	expect(state.tenure).toMatchObject({ polity: 'qing', by: 'nerchinsk-1689' });
	state.setYear(1900);
	expect(state.tenure).toMatchObject({ polity: 'empire', by: 'aigun-1858' });
	state.letGo();
	expect(state).toMatchObject({ parcel: null, tenure: null });
});

describe('the view', () => {
	test('is rounded and replaces the address', () => {
		const { state, navigate, timers } = open();
		state.setView({ zoom: 4.2049, lat: 52.1012, lon: 128.2999 });
		timers.pass(REST_MS);
		expect(navigate.mock.calls).toEqual([['?map=4.20/52.10/128.30', { replace: true }]]);
	});

	test('does not send the camera anywhere', () => {
		const { state } = open();
		state.setView({ zoom: 5, lat: 50, lon: 120 });
		expect(state.camera).toBeNull();
	});
});

describe('back and forward', () => {
	test('bring the former state back without writing', () => {
		const { state, navigate, timers } = open('?year=1700&map=4.00/50.00/120.00');
		state.selectTreaty('aigun-1858');
		navigate.mockClear();
		state.restore('?year=1700&map=4.00/50.00/120.00');
		timers.pass(10_000);
		expect(state).toMatchObject({ year: 1700, treaty: null });
		expect(state.camera).toEqual({ kind: 'view', view: { zoom: 4, lat: 50, lon: 120 } });
		expect(navigate).not.toHaveBeenCalled();
	});
});

describe('playing', () => {
	test('runs through the years and writes the address when it rests', () => {
		const { state, navigate, timers } = open('?year=1700');
		state.play();
		timers.pass(3000);
		expect(state.playing).toBe(true);
		expect(state.year).toBeGreaterThanOrEqual(1728);
		expect(state.year).toBeLessThanOrEqual(1730);
		expect(navigate).not.toHaveBeenCalled();
		state.pause();
		const { year } = state;
		timers.pass(3000);
		expect(state.year).toBe(year);
		expect(navigate.mock.calls).toEqual([[`?year=${year}`, { replace: true }]]);
	});

	test('stops at the last year', () => {
		const { state, timers } = open('?year=2020');
		state.toggle();
		timers.pass(5000);
		expect(state).toMatchObject({ year: 2026, playing: false });
	});

	test('is stopped by a hand on the slider, and by a treaty', () => {
		const { state } = open();
		state.play();
		state.setYear(1800);
		expect(state.playing).toBe(false);
		state.play();
		state.selectTreaty('aigun-1858');
		expect(state.playing).toBe(false);
	});

	test('has a choice of speed', () => {
		const { state, timers } = open('?year=1700');
		state.setSpeed(25);
		state.play();
		timers.pass(2000);
		expect(state.year).toBeGreaterThan(1745);
	});

	test('rests on changes where motion is to be reduced', () => {
		const { state, timers } = open('?year=1700', { reducedMotion: () => true });
		state.play();
		timers.pass(1900);
		expect(state.year).toBe(1700);
		timers.pass(200);
		expect(state.year).toBe(1721);
	});
});

describe('looking at the same otherwise', () => {
	test('is in the address and moves nothing else', () => {
		const { state, navigate } = open('?year=1858&treaty=aigun-1858&map=4.20/52.10/128.30');
		state.show({ reading: 'chinese', names: 'local' });
		expect(state).toMatchObject({ reading: 'chinese', names: 'local', year: 1858, treaty: 'aigun-1858' });
		expect(navigate.mock.calls).toEqual([
			['?year=1858&treaty=aigun-1858&map=4.20/52.10/128.30&reading=chinese&names=local', { replace: false }],
		]);
	});

	test('keeps kinds in their own order, so that one choice has one address', () => {
		const { state } = open();
		state.show({ events: ['war', 'diplomacy'], routes: ['railway', 'caravan-road'] });
		expect(state.eventKinds).toEqual(['diplomacy', 'war']);
		expect(state.routeKinds).toEqual(['caravan-road', 'railway']);
		expect(state.href).toBe('?events=diplomacy,war&routes=caravan-road,railway');
	});
});
