import { chanceOf } from '../../src/lib/atlas/learn/chance';
import { ACTIONS } from '../soak/actions';
import { watchFaults } from '../soak/faults';
import { grownIn, LIMITS } from '../soak/judge';
import { heldBy, type Held } from '../soak/memory';
import { Reader } from '../soak/reader';
import { bringToRest } from '../soak/rest';
import { everythingOnce, someOfEverything, type Done } from '../soak/walk';
import { expect, test } from './fixtures';

/*
 * Two minutes of `npm run soak`, on the still map, which draws faster: so many actions, not so much time, so that they
 * are the same ones on every machine.
 */
const [SEED, ROUNDS, ACTIONS_A_ROUND] = [1689, 2, 25];

test('random use breaks nothing and leaves nothing behind', async ({ context, explorer, page }) => {
	const faults = watchFaults(context);
	await explorer.open('?year=1860');
	await explorer.whole();
	const reader = new Reader(page, chanceOf(SEED));
	const done: Done = new Map();
	const looks: Held[] = [];
	for (let round = 0; round <= ROUNDS; round++) {
		if (round === 0) await everythingOnce(reader, done, faults);
		await someOfEverything(reader, ACTIONS_A_ROUND, done, faults);
		await bringToRest(reader);
		looks.push(await heldBy(page));
	}
	expect(faults).toEqual([]);
	// So few actions still fill what is kept of years seen: the heap went 60 → 53 → 63 MB. `npm run soak` holds it closely.
	expect(grownIn(looks, { ...LIMITS, heap: 0.2 })).toEqual([]);
	// What could never be done was not tried.
	expect(ACTIONS.map(({ name }) => name).filter((name) => !done.has(name))).toEqual([]);
});
