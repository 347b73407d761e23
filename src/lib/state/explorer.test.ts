import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { byId, catalogue, history } from '../../../tests/atlas';
import { ExplorerState } from './explorer.svelte';
import { REST_MS } from './addressWriter';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => void vi.advanceTimersByTime(ms);

function open(search = '', more: { reducedMotion?: () => boolean } = {}) {
	const navigate = vi.fn<(url: string, how: { replace: boolean }) => void>();
	return {
		navigate,
		state: new ExplorerState(catalogue, search, { navigate, ...more }),
	};
}
const indexOf = (id: string) => byId(catalogue.parcels, id).index;
const { bbox } = byId(catalogue.instruments, 'second-1860');

describe('opening', () => {
	test('without a link shows the default year', () => {
		const { state, navigate } = open();
		expect(state).toMatchObject({ year: 1689, treaty: null, camera: null, notices: [], href: '.' });
		expect(navigate).not.toHaveBeenCalled();
	});

	test('a link is the state', () => {
		const { state } = open('?year=1860&treaty=second-1860&map=4.20/52.10/128.30');
		expect(state.year).toBe(1860);
		expect(state.instrument?.short).toBe('Second');
		expect(state.camera).toEqual({ kind: 'view', view: { zoom: 4.2, lat: 52.1, lon: 128.3 } });
		expect(state.href).toBe('?year=1860&treaty=second-1860&map=4.20/52.10/128.30');
	});

	test('a treaty without a view is framed', () => {
		expect(open('?treaty=second-1860').state.camera).toEqual({ kind: 'bounds', bbox });
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
		expect(state.holdings.get(indexOf('east'))?.polity).toBe('kingdom');
		state.setYear(1860);
		expect(state.holdings.get(indexOf('east'))).toMatchObject({
			polity: 'duchy',
			by: 'second-1860',
		});
	});

	test('stays in range and whole', () => {
		const { state } = open();
		state.setYear(5000);
		expect(state.year).toBe(2026);
		state.setYear(1700.7);
		expect(state.year).toBe(1700);
	});

	test('dragged is an entry of the history once the hand rests, typed one at once', () => {
		const { state, navigate } = open();
		for (let year = 1700; year <= 1750; year++) state.setYear(year);
		expect(navigate).not.toHaveBeenCalled();
		pass(REST_MS);
		state.setYear(1750, { commit: true });
		expect(navigate.mock.calls).toEqual([['?year=1750', { replace: false }]]);
		state.setYear(1800, { commit: true });
		expect(navigate).toHaveBeenLastCalledWith('?year=1800', { replace: false });
	});

	test('steps from change to change', () => {
		const { state, navigate } = open('?year=1860');
		state.next();
		expect(state.year).toBe(1898);
		state.previous();
		state.previous();
		expect(state.year).toBe(1757);
		// Each is a move that Back takes back.
		expect(navigate.mock.calls.map(([url, { replace }]) => [url, replace])).toEqual([
			['?year=1898', false],
			['?year=1860', false],
			['?year=1757', false],
		]);
		state.setYear(1640);
		expect(state.hasPrevious).toBe(false);
		state.previous();
		expect(state.year).toBe(1640);
	});
});

describe('a treaty', () => {
	test('chosen brings its year, its land and its frame, and an entry of the history', () => {
		const { state, navigate } = open('?map=4.20/52.10/128.30');
		state.selectTreaty('second-1860');
		expect(state.year).toBe(1860);
		expect(state.changed).toEqual(new Set(['east', 'meadow', 'hills', 'forest']));
		expect(state.camera).toEqual({ kind: 'bounds', bbox });
		expect(navigate.mock.calls).toEqual([['?year=1860&treaty=second-1860', { replace: false }]]);
	});

	test('chosen again is framed again', () => {
		const { state } = open();
		state.selectTreaty('second-1860');
		const first = state.camera;
		state.selectTreaty('second-1860');
		expect(state.camera).not.toBe(first);
		expect(state.camera).toEqual(first);
	});

	test('chosen lets go of what was picked', () => {
		const { state, navigate } = open('?year=1700&land=east');
		state.selectTreaty('second-1860');
		expect(state).toMatchObject({ picked: null, parcel: null });
		expect(navigate).toHaveBeenLastCalledWith('?year=1860&treaty=second-1860', { replace: false });
	});

	test('that neither drew nor moved anything leaves the map where it is', () => {
		const { state } = open('?map=4.20/52.10/128.30');
		const { camera } = state;
		state.selectTreaty('republic-1912');
		expect(state).toMatchObject({
			year: 1912,
			href: '?year=1912&treaty=republic-1912&map=4.20/52.10/128.30',
		});
		expect(state.camera).toBe(camera);
	});

	test('let go of keeps what was picked', () => {
		const { state } = open('?treaty=second-1860&land=east');
		state.selectTreaty(null);
		expect(state.picked).toEqual({ kind: 'land', id: 'east' });
	});

	test('let go of leaves the year', () => {
		const { state } = open('?treaty=second-1860');
		state.selectTreaty(null);
		expect(state).toMatchObject({ year: 1860, treaty: null, instrument: null });
		expect(state.changed.size).toBe(0);
	});

	test('unknown changes nothing', () => {
		const { state, navigate } = open('?treaty=second-1860');
		state.selectTreaty('nothing');
		expect(state.treaty).toBe('second-1860');
		expect(navigate).not.toHaveBeenCalled();
	});
});

test('chosen land tells who held it that year and by which instrument', () => {
	const { state } = open('?year=1700');
	state.pick('land', 'east');
	expect(state.tenure).toMatchObject({ polity: 'kingdom', by: 'opening-1640' });
	state.setYear(1900);
	expect(state.tenure).toMatchObject({ polity: 'duchy', by: 'second-1860' });
	state.letGo();
	expect(state).toMatchObject({ parcel: null, tenure: null });
});

test('a reading brings its own holders', () => {
	const { state } = open('?year=1700&land=meadow');
	expect(state.tenure?.polity).toBe('kingdom');
	state.show({ reading: 'russian' });
	expect(state.tenure).toMatchObject({ polity: 'none', status: 'undelimited' });
	expect(state.holdings.get(indexOf('meadow'))?.polity).toBe('none');
});

test('an event that is picked brings its year and is looked at, once the history is there', () => {
	const { state } = open('?year=1900');
	state.setHistory(history);
	state.pick('event', 'siege-1685');
	expect(state).toMatchObject({ year: 1685, camera: { kind: 'point', at: [103, 51] } });
	// A year that shows it already stays.
	state.setYear(1690);
	state.pick('event', 'siege-1685');
	expect(state.year).toBe(1690);
});

test('a comparison is of two years, and says what changed', () => {
	const { state } = open('?year=1860&from=1700');
	expect(state.comparison?.land.map(({ parcels }) => parcels.map(({ id }) => id).join(' '))).toContain(
		'east meadow',
	);
	state.setFrom(null);
	expect(state.comparison).toBeNull();
});

test('land is added up, under the accent and in the address, and the year does not move', () => {
	const { state, navigate } = open('?year=1800');
	expect([state.sum, state.summed]).toEqual([null, null]);
	state.setSum(['meadow', 'second-1860/south-east', 'meadow'], 90_000);
	expect(state.href).toBe('?year=1800&sum=meadow,second-1860/south-east&figure=90000');
	expect(navigate).toHaveBeenLastCalledWith(state.href, { replace: false });
	const moved = byId(catalogue.transfers, 'second-1860/south-east').parcels;
	expect(state.accent).toEqual(new Set(['meadow', ...moved].map(indexOf)));
	// A sum goes before what a treaty moved, as long as there is one.
	state.selectTreaty('first-1689');
	expect(state.accent).toEqual(new Set(['meadow', ...moved].map(indexOf)));
	state.setSum(null, 5);
	expect(state).toMatchObject({ sum: null, figure: null });
	expect(state.accent).not.toEqual(new Set(['meadow', ...moved].map(indexOf)));
});

test('another day of acts counts once the whole record is there, and none beside another account', () => {
	const { state } = open('?year=1860&days=signed');
	const day = () => byId(state.catalogue.instruments, 'second-1860').effective;
	expect([state.days, day()]).toEqual(['signed', '1860-12-31']);
	state.setRecord('en', catalogue, null);
	expect(day()).toBe('1860-11-14');
	expect(state.catalogue.snapshotDays).toContain('1860-11-14');
	expect(state.changes).toContainEqual({ year: 1860, date: null });
	state.show({ reading: 'chinese' });
	expect([state.href, day()]).toEqual(['?year=1860&reading=chinese', '1860-12-31']);
	state.show({ days: 'ratified' });
	expect(state.href).toBe('?year=1860&days=ratified');
});

describe('the view', () => {
	test('is rounded and replaces the address', () => {
		const { state, navigate } = open();
		state.setView({ zoom: 4.2049, lat: 52.1012, lon: 128.2999 });
		pass(REST_MS);
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
		const { state, navigate } = open('?year=1700&map=4.00/50.00/120.00');
		state.selectTreaty('second-1860');
		navigate.mockClear();
		state.restore('?year=1700&map=4.00/50.00/120.00');
		pass(10_000);
		expect(state).toMatchObject({ year: 1700, treaty: null });
		expect(state.camera).toEqual({ kind: 'view', view: { zoom: 4, lat: 50, lon: 120 } });
		expect(navigate).not.toHaveBeenCalled();
	});
});

describe('playing', () => {
	test('runs through the years and writes the address when it rests', () => {
		const { state, navigate } = open('?year=1700');
		state.play();
		pass(3000);
		expect(state.playing).toBe(true);
		expect(state.year).toBeGreaterThanOrEqual(1728);
		expect(state.year).toBeLessThanOrEqual(1730);
		expect(navigate).not.toHaveBeenCalled();
		state.pause();
		const { year } = state;
		pass(3000);
		expect(state.year).toBe(year);
		expect(navigate.mock.calls).toEqual([[`?year=${year}`, { replace: true }]]);
	});

	test('stops at the last year', () => {
		const { state } = open('?year=2020');
		state.toggle();
		pass(5000);
		expect(state).toMatchObject({ year: 2026, playing: false });
	});

	test('is stopped by a hand on the slider, and by a treaty', () => {
		const { state } = open();
		state.play();
		state.setYear(1800);
		expect(state.playing).toBe(false);
		state.play();
		state.selectTreaty('second-1860');
		expect(state.playing).toBe(false);
	});

	test('has a choice of speed', () => {
		const { state } = open('?year=1700');
		state.setSpeed(25);
		state.play();
		pass(2000);
		expect(state.year).toBeGreaterThan(1745);
	});

	test('rests on changes where motion is to be reduced', () => {
		const { state } = open('?year=1700', { reducedMotion: () => true });
		state.play();
		pass(1900);
		expect(state.year).toBe(1700);
		pass(200);
		expect(state.year).toBe(1727);
	});
});

describe('looking at the same otherwise', () => {
	test('is in the address and moves nothing else', () => {
		const { state, navigate } = open('?year=1860&treaty=second-1860&map=4.20/52.10/128.30');
		state.show({ reading: 'chinese', names: 'local' });
		expect(state).toMatchObject({ reading: 'chinese', names: 'local', year: 1860, treaty: 'second-1860' });
		expect(navigate.mock.calls).toEqual([
			['?year=1860&treaty=second-1860&map=4.20/52.10/128.30&reading=chinese&names=local', { replace: false }],
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

test('another language is asked for at once, and shown when the record has come in it', () => {
	const { state, navigate } = open('?year=1858');
	state.setLang('ru');
	expect(navigate).toHaveBeenLastCalledWith('?year=1858&lang=ru', { replace: false });
	expect(state).toMatchObject({ lang: 'en', wantedLang: 'ru' });
	const record = { ...catalogue, version: 'in Russian' };
	state.setRecord('ru', record, null);
	expect(state).toMatchObject({ lang: 'ru', wantedLang: 'ru', neutral: record });
	state.restore('?year=1858');
	expect(state).toMatchObject({ lang: 'ru', wantedLang: 'en' });
});

describe('what a link names without a year', () => {
	const event = history.events.find(({ from }) => !from.startsWith('1689'))!;
	const own = Number(event.from.slice(0, 4));

	test('an event brings its year when the history comes', () => {
		const { state } = open(`?event=${event.id}`);
		expect(state.year).toBe(1689);
		state.setHistory(history);
		expect(state.year).toBe(own);
		expect(state.href).toContain(`year=${own}&event=${event.id}`);
	});

	test('but not where the link or the reader has chosen another since', () => {
		const { state } = open(`?year=1700&event=${event.id}`);
		state.setHistory(history);
		expect(state.year).toBe(1700);
		const moved = open(`?event=${event.id}`).state;
		moved.setYear(1750);
		moved.setHistory(history);
		expect(moved.year).toBe(1750);
	});
});

describe('while nobody sees the page', () => {
	test('playing rests, and goes on from there without a jump', () => {
		const { state } = open('?year=1700');
		state.play();
		pass(1000);
		const seen = state.year;
		expect(seen).toBeGreaterThan(1700);
		state.rest(true);
		pass(60_000);
		expect([state.year, state.playing]).toEqual([seen, true]);
		state.rest(false);
		pass(200);
		expect(state.year).toBeGreaterThan(seen);
		expect(state.year).toBeLessThan(seen + 5);
	});

	test('nothing begins to play that was not playing, and what is begun unseen waits', () => {
		const { state } = open('?year=1700');
		state.rest(true);
		state.rest(false);
		pass(1000);
		expect(state.year).toBe(1700);
		state.rest(true);
		state.play();
		pass(1000);
		expect(state.year).toBe(1700);
		state.rest(false);
		pass(1000);
		expect(state.year).toBeGreaterThan(1700);
	});
});

describe('a day', () => {
	/** Two states of one year: the cape was evacuated in the year, and the harbour taken. */
	const several = {
		...catalogue,
		snapshotDays: [...catalogue.snapshotDays, '1945-09-12'],
	};
	const openDay = (search: string) => {
		const navigate = vi.fn<(url: string, how: { replace: boolean }) => void>();
		return { navigate, state: new ExplorerState(several, search, { navigate }) };
	};

	test('is opened by its link, and shows who held the land on it', () => {
		const { state } = openDay('?date=1945-08-13');
		expect(state).toMatchObject({
			year: 1945,
			date: '1945-08-13',
			day: '1945-08-13',
			href: '?date=1945-08-13',
		});
		const meadow = catalogue.parcels.find(({ id }) => id === 'meadow')!;
		expect(state.holdings.get(meadow.index)?.polity).toBe('union');
		state.setYear(1945);
		expect(state).toMatchObject({ date: null, day: '1945-12-31' });
		expect(state.holdings.get(meadow.index)?.polity).toBe('republic');
	});

	test('is stepped through where its year has several states, each an entry of the history', () => {
		const { state, navigate } = openDay('?year=1944');
		const steps = [() => state.next(), () => state.next(), () => state.previous(), () => state.previous()];
		const shown = steps.map((step) => {
			step();
			return state.href;
		});
		expect(shown).toEqual(['?date=1945-08-14', '?year=1945', '?date=1945-08-14', '?year=1920']);
		expect(navigate.mock.calls.map(([url, { replace }]) => [url, replace])).toEqual(
			shown.map((url) => [url, false]),
		);
	});

	test('gives way to the ends of years where two are compared', () => {
		const { state } = openDay('?date=1945-08-13');
		state.setFrom(1900);
		expect(state).toMatchObject({ year: 1945, date: null, from: 1900 });
		state.setYear(1944);
		state.next();
		expect(state.href).toBe('?year=1945&from=1900');
	});

	test('comes back with Back', () => {
		const { state } = openDay('?year=1944');
		state.restore('?date=1945-08-14');
		expect(state.date).toBe('1945-08-14');
		state.restore('?year=1945');
		expect(state.date).toBeNull();
	});
});
