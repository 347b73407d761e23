import { yearOf } from '../day';
import type { Transfer } from '../model';
import { homeYear } from '../timeline';
import { viewOf } from '../../geo/view';
import { isOfBorder } from '../polity';
import { oneOf, shuffled } from './chance';
import { isMeant } from './possible';
import {
	alike,
	answersOf,
	linkTo,
	onTheFrontier,
	passedLand,
	SIGNED,
	treatyAnswer,
	YEARS_APART,
	type Quiz,
	type TreatyQuestion,
} from './question';

/** Asks which treaty moved a land; `null` where that cannot be asked of the transfer. */
export function treatyQuestion(transfer: Transfer, quiz: Quiz): TreatyQuestion | null {
	const { catalogue, range, chance, sideOf, readings, landed } = quiz;
	const { instruments, transfers } = catalogue;
	const right = instruments.find(({ id }) => id === transfer.instrument);
	const differs = Object.values(catalogue.readings).some(({ without }) => without.includes(transfer.id));
	if (!right || !SIGNED.includes(right.kind) || !passedLand(transfer, sideOf) || differs) return null;
	const meant = catalogue.parcels.filter(
		(parcel) => transfer.parcels.includes(parcel.id) && isMeant(parcel, transfer),
	);
	if (meant.length === 0) return null;
	const parcel = oneOf(meant, chance);
	if (!onTheFrontier(parcel.id, quiz)) return null;

	const all = [...transfers, ...Object.values(catalogue.readings).flatMap((reading) => reading.transfers)];
	const touched = new Set([
		...all.filter(({ parcels }) => parcels.includes(parcel.id)).map((t) => t.instrument),
		...readings.flatMap((reading) => reading.get(parcel.id)!.map(({ by }) => by)),
	]);
	const told = [transfer.from.polity, transfer.to.polity].filter((state) => isOfBorder(sideOf(state)));
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
				!alike(item.names, right.names) &&
				// The question names the states: what was signed without them is out of the question.
				told.every((state) => landed(item.year).has(state)),
		),
		chance,
	);
	const answers = answersOf(treatyAnswer(right), wrong.map(treatyAnswer), chance);
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
