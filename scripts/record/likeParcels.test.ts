import { expect, it } from 'vitest';
import { likeParcels } from './likeParcels.ts';
import { RecordProblem } from './problem.ts';
import type { AuthoredParcel, AuthoredReading } from './landSchema.ts';

const held = (from: string, polity: string, to?: string) => ({
	from,
	...(to && { to }),
	polity,
	status: 'sovereign' as const,
	by: 'pact',
	sources: ['book'],
});
const parcel = (id: string, tenures: AuthoredParcel['tenures'], like?: AuthoredParcel['like']) =>
	({ id, name: id, at: [[0, 0]], tenures, ...(like && { like }) }) as AuthoredParcel;

const valley = parcel('valley', [held('1640-01-01', 'khan', '1864-10-07'), held('1864-10-07', 'empire')]);
const strip = parcel('strip', [held('1999-08-26', 'republic')], { parcel: 'valley', until: '1999-08-26' });

it('a strip is held like the valley until its day, and then as it says', () => {
	const { parcels } = likeParcels([valley, strip], [], 'parcels.yaml');
	expect(parcels[0]).toEqual(valley);
	expect(parcels[1]).toEqual(
		parcel('strip', [
			held('1640-01-01', 'khan', '1864-10-07'),
			held('1864-10-07', 'empire', '1999-08-26'),
			held('1999-08-26', 'republic'),
		]),
	);
});

it('it is so in the readings too, unless one names the strip itself', () => {
	const account = held('1864-10-07', 'khan');
	const topic = (ids: string[]) =>
		({
			id: 'topic',
			topic: {},
			accounts: {},
			tenures: { other: Object.fromEntries(ids.map((id) => [id, [account]])), third: undefined },
		}) as unknown as AuthoredReading;
	const read = (ids: string[]) =>
		likeParcels([valley, strip], [topic(ids)], 'parcels.yaml').readings[0]!.tenures!.other!;
	expect(read(['valley'])).toEqual({ valley: [account], strip: [{ ...account, to: '1999-08-26' }] });
	expect(read(['valley', 'strip'])).toEqual({ valley: [account], strip: [account] });
	expect(read([])).toEqual({});
});

it('a strip is like a parcel that is there and has its own tenures', () => {
	const lost = parcel('lost', strip.tenures, { parcel: 'nowhere', until: '1999-08-26' });
	const second = parcel('second', strip.tenures, { parcel: 'strip', until: '1999-08-26' });
	expect(() => likeParcels([valley, lost], [], 'parcels.yaml')).toThrow(RecordProblem);
	expect(() => likeParcels([valley, strip, second], [], 'parcels.yaml')).toThrow(RecordProblem);
});
