import type { Outline } from '../../atlas/model';
import { parcelsMovedBy } from '../../atlas/transfer';
import { rowInWords } from '../../i18n/format';
import { message } from '../../i18n/message';
import { titleInText } from '../../i18n/titleInText';
import type { Lang } from '../../atlas/vocabulary';

/** Something that can be added up, with its name in words. */
export interface SumPick {
	id: string;
	name: string;
}

type Record = Pick<Outline, 'instruments' | 'parcels' | 'transfers'>;

/** Instruments that moved land, in order of time, and all land by its name. */
export function picksToOffer(record: Record, lang: Lang): { acts: SumPick[]; land: SumPick[] } {
	const moved = new Set(record.transfers.map(({ instrument }) => instrument));
	const named = ({ id }: { id: string }): SumPick => ({ id, name: nameOfPick(record, id, lang) });
	const byName = new Intl.Collator(lang);
	return {
		acts: record.instruments.filter(({ id }) => moved.has(id)).map(named),
		land: record.parcels.map(named).sort((a, b) => byName.compare(a.name, b.name)),
	};
}

const LAND_NAMES = 3;

/** The name of a piece of land, of an instrument with its year, or of both where one transfer of it is meant. */
export function nameOfPick({ instruments, parcels, transfers }: Record, id: string, lang: Lang): string {
	const land = parcels.find((parcel) => parcel.id === id);
	if (land) return land.name;
	const [actId, part] = id.split('/');
	const act = instruments.find((instrument) => instrument.id === actId);
	const title = act ? message('year.tick', { name: titleInText(act.names, lang), year: act.year }, lang) : id;
	if (part === undefined) return title;
	const moved = parcelsMovedBy(transfers, id);
	const names = parcels.flatMap((parcel) => (moved.has(parcel.id) ? parcel.name : []));
	return title + message('mark.colon', undefined, lang) + rowInWords(names, lang, LAND_NAMES);
}
