import { expect, test } from 'vitest';
import { findCrossings } from './crossings';
import { simplifyNetwork } from './simplifyNetwork';

test('a cross and a touch are found; a shared end is how a network is joined', () => {
	const cross = [
		[
			[0, 0],
			[2, 2],
		],
		[
			[0, 2],
			[2, 0],
		],
	];
	const tee = [
		[
			[0, 0],
			[2, 0],
		],
		[
			[1, 0],
			[1, 1],
		],
	];
	const corner = [
		[
			[0, 0],
			[1, 0],
		],
		[
			[1, 0],
			[1, 1],
		],
	];
	expect(findCrossings(cross)).toHaveLength(1);
	expect(findCrossings(tee)).toHaveLength(1);
	expect(findCrossings(corner)).toHaveLength(0);
});

test('two segments that lie on each other are found though they share an end', () => {
	const folded = [
		[
			[0, 0],
			[2, 0],
			[1, 0],
		],
	];
	expect(findCrossings(folded)).toHaveLength(1);
});

test('a simplification that would make two lines cross is taken back there', () => {
	//    ╱╲     the hump goes round the spike's tip; flattened, it would cut the spike
	//   ╱ │╲
	const hump = [
		[0, 0],
		[0.5, 0.4],
		[1, 0],
	];
	const spike = [
		[0.5, -1],
		[0.5, 0.2],
	];
	const lines = simplifyNetwork([
		{ points: hump, toleranceM: 1e6 },
		{ points: spike, toleranceM: 1e6 },
	]);
	expect(lines[0]).toHaveLength(3);
	expect(findCrossings(lines)).toHaveLength(0);
});
