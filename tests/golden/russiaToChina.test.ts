import { it } from 'vitest';
import { expectAgreement } from './everyPair.ts';

// The two directions are files of their own so that they run side by side.
it(
	'agrees with Turf on the land that passed from russia to china between every two snapshots',
	{ timeout: 900_000 },
	() => {
		expectAgreement('russia', 'china');
	},
);
