import { expect, test } from 'vitest';
import { roundPosition } from './position';

test('five decimals, the nearest', () => {
	expect(roundPosition([128.123456, 50.987654])).toEqual([128.12346, 50.98765]);
});
