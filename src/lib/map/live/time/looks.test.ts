import { describe, expect, test } from 'vitest';
import { Looks, ROW } from './looks';

describe('a table of looks', () => {
	test('is sent whole at first, then only in rows where something differs', () => {
		const looks = new Looks(5 * ROW, 1);
		expect(looks.takeWritten()).toMatchObject({ row: 0, rows: 6 });
		expect(looks.takeWritten()).toBeNull();
		looks.set(ROW + 2, [1, 2, 3, 4]);
		looks.set(3 * ROW, [9, 9, 9, 9]);
		const written = looks.takeWritten();
		expect(written).toMatchObject({ row: 1, rows: 3 });
		expect([...written!.bytes.subarray(8, 12)]).toEqual([1, 2, 3, 4]);
	});

	test('what is written as it is costs nothing', () => {
		const looks = new Looks(10, 2);
		looks.set(3, [1, 2, 3, 4, 5, 6, 7, 8]);
		looks.takeWritten();
		looks.set(3, [1, 2, 3, 4, 5, 6, 7, 8]);
		expect(looks.takeWritten()).toBeNull();
	});

	test('a new texture gets all of it', () => {
		const looks = new Looks(10, 1);
		looks.takeWritten();
		looks.writeAll();
		expect(looks.takeWritten()?.rows).toBe(1);
	});
});
