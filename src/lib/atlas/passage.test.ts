import { expect, test } from 'vitest';
import type { Holding, Polity, Side } from './model';
import { doubtOf, passingOf, rankOf, standLookup, sumPassages, type Passing } from './passage';
import type { Status } from './vocabulary';

const polity = (id: string, side: Side, holders?: string[]): Polity => ({
	...{ id, side, span: '', sources: [], ...(holders && { holders }) },
	names: { en: id, ru: id, 'zh-Hans': id, 'zh-Hant': id },
});
const standOf = standLookup([
	polity('west', 'west'),
	polity('westrealm', 'west'),
	polity('east', 'east'),
	polity('tribe', 'other'),
	polity('horde', 'other'),
	polity('both', 'none', ['west', 'east']),
	polity('half', 'none', ['east', 'tribe']),
	polity('far', 'none', ['tribe', 'horde']),
	polity('none', 'none'),
]);

/** `west`, `west/east occupied`: the sovereign, who controls it, and how. */
function held(text: string): Holding {
	const [names, status = 'sovereign'] = text.split(' ') as [string, Status?];
	const [sovereign = '', controller = sovereign] = names.split('/');
	return { polity: sovereign, controller, status };
}
const passed = (before: string, after: string) => {
	const passing = passingOf(standOf(held(before)), standOf(held(after)));
	if (!passing) return undefined;
	const { kind, from, to, as, reserve } = passing;
	return [kind, `${from}>${to}`, as, reserve].filter(Boolean).join(' ');
};

test.each([
	// The land itself.
	['west', 'east', 'sovereignty west>east'],
	['west', 'both joint', 'sovereignty west>common'],
	['both joint', 'east', 'sovereignty common>east'],
	['tribe', 'half joint', 'sovereignty other>with:east'],
	['tribe', 'west', 'sovereignty other>west'],
	['east', 'tribe', 'sovereignty east>other'],
	// Whoever had controlled it: it is told once.
	['west/east occupied', 'east', 'sovereignty west>east'],
	['west/east protectorate', 'tribe', 'sovereignty west>other'],
	// With a reserve.
	['west/tribe claimed', 'east', 'sovereignty west>east claimed'],
	['tribe', 'west claimed', 'sovereignty other>west asClaim'],
	// Land without an agreed holder, by who had it.
	['none/tribe undelimited', 'west', 'sovereignty none>west'],
	['none/east undelimited', 'west', 'sovereignty east>west undelimited'],
	['none/east undelimited', 'east', 'sovereignty none>east'],
	['west', 'none undelimited', 'sovereignty west>none'],
	['west', 'none/east undelimited', 'control west>east undelimited'],
	['none undelimited', 'none/east undelimited', 'control none>east undelimited'],
	// Control alone.
	['west', 'west/east occupied', 'control west>east occupied'],
	['west/east leased', 'west/tribe leased', 'control east>other leased'],
	['west', 'west/tribe claimed', 'control west>other claimed'],
	['west', 'west claimed', 'control west>none claimed'],
	['tribe', 'horde/east protectorate', 'control other>east protectorate'],
	// Status alone.
	['west/tribe claimed', 'west/tribe protectorate', 'status other>other protectorate'],
	// Nothing that concerns the sides.
	['west', 'westrealm', undefined],
	['tribe', 'horde', undefined],
	['tribe', 'horde/tribe occupied', undefined],
	['far joint', 'tribe', undefined],
])('%s, then %s: %s', (before, after, expected) => expect(passed(before, after)).toBe(expected));

test('what lay between the two sides is told first, then what either had without agreement, control, the rest', () => {
	const ways: [Passing['kind'], string, string][] = [
		['sovereignty', 'west', 'common'],
		['sovereignty', 'none', 'west'],
		['control', 'west', 'east'],
		['control', 'west', 'other'],
		['sovereignty', 'other', 'east'],
		['status', 'west', 'west'],
	];
	expect(ways.map(([kind, from, to]) => rankOf({ kind, from, to }))).toEqual([0, 1, 2, 3, 4, 5]);
	expect(rankOf({ kind: 'sovereignty', from: 'other', to: 'with:east' })).toBe(4);
	expect(rankOf({ kind: 'sovereignty', from: 'other', to: 'none' })).toBe(4);
});

test('land that passed one way is summed, with its interval and what of it passed with a reserve', () => {
	const area = (areaKm2: number) => ({ areaKm2, lowKm2: areaKm2 - 2, highKm2: areaKm2 + 2 });
	const way: Passing = { kind: 'sovereignty', from: 'west', to: 'east' };
	const passages = sumPassages([
		{ passing: { kind: 'control', from: 'west', to: 'east', as: 'leased' }, ...area(500) },
		{ passing: way, ...area(10) },
		{ passing: { ...way, reserve: 'claimed' }, ...area(30) },
		{ passing: { ...way, from: 'common' }, ...area(60) },
	]);
	expect(passages).toEqual([
		{ kind: 'sovereignty', from: 'common', to: 'east', ...area(60), reserved: {} },
		{ ...way, areaKm2: 40, lowKm2: 36, highKm2: 44, reserved: { claimed: 30 } },
		{ kind: 'control', from: 'west', to: 'east', as: 'leased', ...area(500), reserved: {} },
	]);
	expect(doubtOf(passages[1]!)).toBe(4);
});
