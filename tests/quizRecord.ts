import type { Catalogue, Names, Parcel, Polity } from '../src/lib/atlas/model.ts';
import { OPEN_END } from '../src/lib/atlas/model.ts';
import { byId, catalogue } from './atlas/index.ts';

/** Names that none could take for others. */
const namesOf = (id: string): Names => ({
	en: id,
	'zh-Hans': `${id}甲`,
	'zh-Hant': `${id}乙`,
	ru: `${id}-ru`,
});

const NEIGHBOURS = ['fells', 'isles', 'plains'];

/** Land beyond all other that a state held throughout. */
function landOf(polity: string, index: number): Parcel {
	const west = byId(catalogue.parcels, 'west');
	const [first] = west.tenures;
	const tenures = [{ ...first!, polity, controller: polity, to: OPEN_END }];
	return { ...west, id: `of-${polity}`, index, name: `Of ${polity}`, tenures, readings: undefined };
}

/**
 * The record of the tests for a quiz: with three states beyond the two sides, which made treaties and held land throughout,
 * so that there are wrong answers in every year; and with all land large enough to mean something at any time.
 *
 * @param lasting states that hold land throughout as well, so that any of their treaties could be of any year
 */
export function quizRecord(lasting: readonly string[] = []): Catalogue {
	const neighbours = NEIGHBOURS.map((id): Polity => {
		const names = namesOf(id);
		return { ...byId(catalogue.polities, 'league'), id, names };
	});
	const parties = NEIGHBOURS.map((polity) => ({ polity, signatories: [] }));
	return {
		...catalogue,
		polities: [...catalogue.polities, ...neighbours],
		parcels: [
			...catalogue.parcels.map((parcel) => ({ ...parcel, areaKm2: Math.max(60_000, parcel.areaKm2) })),
			...[...NEIGHBOURS, ...lasting].map((id, i) => landOf(id, 100 + i)),
		],
		instruments: catalogue.instruments.map((item, i) => (i === 0 ? { ...item, parties } : item)),
	};
}
