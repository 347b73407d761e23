import { yearOf } from '../day';
import type { Transfer } from '../model';
import { homeYear } from '../timeline';
import { viewOf } from '../../geo/view';
import { oneOf, shuffled } from './chance';
import {
	alike,
	answersOf,
	linkTo,
	onTheFrontier,
	passedLand,
	SIGNED,
	YEARS_APART,
	type Quiz,
	type TreatyQuestion,
} from './question';

/** Asks which treaty moved a land; `null` where that cannot be asked of the transfer. */
export function treatyQuestion(transfer: Transfer, quiz: Quiz): TreatyQuestion | null {
	const { catalogue, range, chance, sideOf, readings } = quiz;
	const { instruments, transfers } = catalogue;
	const right = instruments.find(({ id }) => id === transfer.instrument);
	const differs = Object.values(catalogue.readings).some(({ without }) => without.includes(transfer.id));
	if (!right || !SIGNED.includes(right.kind) || !passedLand(transfer, sideOf) || differs) return null;
	const land = oneOf(transfer.parcels, chance);
	const parcel = catalogue.parcels.find(({ id }) => id === land);
	if (!parcel || !onTheFrontier(parcel.id, quiz)) return null;

	const all = [...transfers, ...Object.values(catalogue.readings).flatMap((reading) => reading.transfers)];
	const touched = new Set([
		...all.filter(({ parcels }) => parcels.includes(parcel.id)).map((t) => t.instrument),
		...readings.flatMap((reading) => reading.get(parcel.id)!.map(({ by }) => by)),
	]);
	const movers = new Set(all.filter((t) => passedLand(t, sideOf)).map((t) => t.instrument));
	const wrong = shuffled(
		instruments.filter(
			(item) =>
				SIGNED.includes(item.kind) &&
				movers.has(item.id) &&
				!touched.has(item.id) &&
				// It may have moved this very land.
				item.landNotDrawn === undefined &&
				Math.abs(item.year - right.year) >= YEARS_APART &&
				!alike(item.names, right.names),
		),
		chance,
	);
	const answers = answersOf(right, [wrong, 3], [[], 0], chance);
	if (!answers) return null;
	return {
		kind: 'treaty',
		id: `treaty/${transfer.id}`,
		land: parcel.name,
		before: transfer.from,
		after: transfer.to,
		link: linkTo(quiz, {
			year: Math.max(range.first, yearOf(transfer.day) - 1),
			picked: { kind: 'land', id: parcel.id },
			map: viewOf(parcel.bbox, quiz.form.limits),
		}),
		told: linkTo(quiz, { year: homeYear(right, range), treaty: right.id }),
		...answers,
		instrument: right,
		sources: right.sources,
	};
}
