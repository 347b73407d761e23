import type { Action } from '../action';
import { comparison } from './comparison';
import { embed } from './embed';
import { history } from './history';
import { learn } from './learn';
import { manner } from './manner';
import { map } from './map';
import { search } from './search';
import { share } from './share';
import { treaties } from './treaties';
import { windows } from './window';
import { years } from './years';

/** All that readers do here. */
export const ACTIONS: readonly Action[] = [
	...years,
	...treaties,
	...comparison,
	...map,
	...search,
	...share,
	...learn,
	...manner,
	...windows,
	...history,
	...embed,
];
