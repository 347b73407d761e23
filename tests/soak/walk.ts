import type { Action } from './action';
import { ACTIONS } from './actions';
import { wrongWith } from './address';
import type { Reader } from './reader';

/** How often each action was done, by its name. */
export type Done = Map<string, number>;

/** An action that is not possible as the page stands is passed over, but not for ever. */
const MOST_PASSED = 200;

/** Does everything once, as far as it can be done now: what is fetched when it is first asked for is there after. */
export async function everythingOnce(reader: Reader, done: Done, faults: string[]): Promise<void> {
	for (const action of ACTIONS) await once(action, reader, done, faults);
}

/** Does some of everything. @param n how many actions */
export async function someOfEverything(
	reader: Reader,
	n: number,
	done: Done,
	faults: string[],
): Promise<void> {
	const bag = ACTIONS.flatMap((action) => Array<Action>(action.weight ?? 1).fill(action));
	for (let left = n, passed = 0; left > 0;) {
		if (await once(reader.oneOf(bag), reader, done, faults)) [left, passed] = [left - 1, 0];
		else if (++passed > MOST_PASSED) throw new Error('nothing can be done in the page any more');
	}
}

/** Does one action and looks whether the page is right after it. */
async function once(action: Action, reader: Reader, done: Done, faults: string[]): Promise<boolean> {
	const before = faults.length;
	let could = false;
	try {
		could = await action.act(reader);
		await reader.settled();
	} catch (error) {
		if (reader.page.isClosed()) throw error;
		faults.push(`could not be done: ${error instanceof Error ? error.message : error}`);
	}
	const wrong = wrongWith(new URL(reader.page.url()).search);
	if (wrong !== null) faults.push(`address: ${wrong}`);
	// Whoever reads a fault wants to know what was done, and where.
	for (let at = before; at < faults.length; at++)
		faults[at] = `${action.name} at ${reader.page.url()}: ${faults[at]}`;
	if (could) done.set(action.name, (done.get(action.name) ?? 0) + 1);
	return could;
}
