import { accountsOf, withoutTrifles, type Account } from '../atlas/account';
import type { PassedBetween } from '../atlas/between';
import type { Border, BorderSide } from '../atlas/border';
import { yearOf } from '../atlas/day';
import { doubtfulDay } from '../atlas/doubtfulDay';
import type { LedgerStep } from '../atlas/ledger';
import type { Day, InstrumentOutline, Outline } from '../atlas/model';
import { dayOfMoment, latestAt, type Moment } from '../atlas/timeline';
import type { Lang } from '../atlas/vocabulary';
import { km2InWords, listInWords, rowInWords, signedKm2InWords } from './format';
import { speaker } from './message';
import { passageInWords } from './passageInWords';
import { titleInText } from './titleInText';
import { whenOf, yearItself } from './when';

/** So many instruments are told with what passed by them, and so many others by name: what is spoken must be short. */
const TOLD = 3;
const NAMED = 3;
/** So many ways of a comparison are told, the rest is counted: its table has them all. */
const WAYS = 6;

/**
 * What a screen reader hears as the slider's value: the year, that its end is meant, and what is new or still stands,
 * e.g. `1659, end of year. Treaty of the Pyrenees: 4,000 km² passed from Spain’s side to France’s side.`
 * Each instrument is told by what passed by it, land between the two sides first. One state succeeding another on its own
 * side passes nothing, nor does what only the record shows otherwise from then on: such instruments are named. Of a
 * day within the year, what took effect on it is told.
 *
 * @param moment a year's end, or a day
 */
export function yearSentence(
	{
		instruments,
		transfers,
		polities,
		border,
	}: Pick<Outline, 'instruments' | 'transfers' | 'polities' | 'border'>,
	moment: number | Moment,
	lang: Lang,
): string {
	const say = speaker(lang);
	const { year, date } = typeof moment === 'number' ? { year: moment, date: null } : moment;
	const isNew = (day: Day) => (date === null ? yearOf(day) === year : day === date);
	const accounts = accountsOf(
		transfers.filter(({ day }) => isNew(day)),
		polities,
	).slice(0, TOLD);
	const told = new Set(accounts.map(({ instrument }) => instrument));
	const fresh = instruments.filter(({ effective }) => isNew(effective));
	const others = fresh.filter(({ id }) => !told.has(id));
	const last = latestAt(instruments, dayOfMoment({ year, date }));
	const doubt = date === null ? undefined : fresh.map(doubtfulDay).find((span) => span);
	const parts = [yearItself({ year, date }, border, lang, doubt)];
	for (const account of accounts) parts.push(accountInWords(account, instruments, border, lang));
	if (others.length > 0) {
		const names = someNames(others, lang);
		parts.push(accounts.length > 0 ? say('sentence.also', { names }) : say('sentence.new', { names }));
	} else if (accounts.length === 0) {
		parts.push(say('sentence.nothing'));
		if (last)
			parts.push(say('sentence.last', { name: titleInText(last.names, lang), year: yearOf(last.effective) }));
	}
	return parts.join(say('sentence.gap'));
}

/** One instrument, and what passed by it as far as it weighs. */
function accountInWords(
	{ instrument, passages }: Account,
	instruments: readonly InstrumentOutline[],
	{ sides }: Pick<Border, 'sides'>,
	lang: Lang,
): string {
	const names = instruments.find(({ id }) => id === instrument)?.names;
	const name = names ? titleInText(names, lang) : instrument;
	const ways = withoutTrifles(passages).map((passage) => passageInWords(passage, { sides, lang }));
	return speaker(lang)('sentence.account', { name, ways: inARow(ways, lang) });
}

/** Names in a row, as many as can be heard; the others are counted. */
function someNames(instruments: readonly InstrumentOutline[], lang: Lang): string {
	const names = instruments.map((item) => titleInText(item.names, lang));
	const n = names.length - NAMED;
	if (n <= 0) return listInWords(names, lang);
	return speaker(lang)('sentence.others', { list: rowInWords(names.slice(0, NAMED), lang), n });
}

/** Clauses one after the other. `Intl` would put an "and" before the last, which not every language has between clauses. */
function inARow(clauses: readonly string[], lang: Lang): string {
	const say = speaker(lang);
	return clauses.reduce((ways, next) => say('sentence.ways', { ways, next }));
}

/**
 * What passed between the ends of two years, in a sentence, by the same rule and with intervals:
 * `Between 1648 and 1681, 4,000 km² (3,900–4,100) passed from Spain’s side to France’s side.`
 * Land that went and came back in between is not in it.
 */
export function comparisonSentence(
	{ early, late, passages, recordKm2 }: PassedBetween,
	{ sides }: Pick<Border, 'sides'>,
	lang: Lang,
): string {
	const say = speaker(lang);
	const years = { from: early, to: late };
	const all = passages.map((passage) => passageInWords(passage, { sides, lang, interval: true }));
	if (recordKm2 > 0) all.push(say('passed.record', { area: km2InWords(recordKm2, lang) }));
	if (all.length === 0) return say('compare.nothing', years);
	const told = inARow(all.slice(0, WAYS), lang);
	const n = all.length - WAYS;
	return say('compare.sentence', { ...years, ways: n > 0 ? say('compare.more', { ways: told, n }) : told });
}

/**
 * The ledger's figures in words: what each side has gained or lost since the record's first year, and where that is another
 * figure, by how much the land that it controls has grown.
 */
export function ledgerSentence(
	{ net, control }: Pick<LedgerStep, 'net' | 'control'>,
	year: number,
	{ sides: [one, two], from, checked }: Pick<Border, 'sides' | 'from' | 'checked'>,
	lang: Lang,
): string {
	const say = speaker(lang);
	const moved = ({ id }: BorderSide) => {
		const [area, held] = [net, control].map((account) => signedKm2InWords(account[id] ?? 0, lang));
		return area === held ? area! : say('ledger.held', { area: area!, held: held! });
	};
	return say('ledger.sentence', {
		When: whenOf(year, { checked }, lang).When,
		first: yearOf(from),
		one: one.name[lang],
		oneMoved: moved(one),
		two: two.name[lang],
		twoMoved: moved(two),
	});
}
