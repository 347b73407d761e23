import type { Holding, Names, Polity } from '../atlas/model';
import { listInWords } from './format';
import { speaker } from './message';
import type { Lang } from '../atlas/vocabulary';

/** Names of polities by id, and who they are that hold land in common, where the polity is no single state. */
export type PolityNames = ReadonlyMap<string, Names & { holders?: readonly string[] }>;

export const polityNames = (polities: Polity[]): PolityNames =>
	new Map(polities.map(({ id, names, holders }) => [id, holders ? { ...names, holders } : names]));

/** A holding in a few words, for tables: `Spain`, `Spain; occupied by France`. */
export function holdingInWords(holding: Holding, names: PolityNames, lang: Lang): string {
	const say = speaker(lang);
	const nameOf = (id: string) => names.get(id)?.[lang] ?? id;
	const { polity, controller, status } = holding;
	const word = say(`status.${status}`);
	if (status === 'sovereign') return nameOf(polity);
	if (status === 'joint') return holdersOf(polity, names, lang).length > 0 ? nameOf(polity) : word;
	if (status === 'undelimited')
		return controller === 'none' ? word : say('holding.undelimited', { controller: nameOf(controller) });
	if (controller === polity)
		return polity === 'none' ? word : say('holding.own', { polity: nameOf(polity), status: word });
	if (status === 'claimed')
		return say('holding.claimed', { polity: nameOf(polity), controller: nameOf(controller) });
	return say('holding.controlled', { polity: nameOf(polity), status: word, controller: nameOf(controller) });
}

/** The names of those who hold land in common. */
const holdersOf = (polity: string, names: PolityNames, lang: Lang): string[] =>
	(names.get(polity)?.holders ?? []).map((id) => names.get(id)?.[lang] ?? id);

/** A holding in a sentence. */
export function holdingSentence(holding: Holding, names: PolityNames, lang: Lang): string {
	const say = speaker(lang);
	const nameOf = (id: string) => names.get(id)?.[lang] ?? id;
	const polity = nameOf(holding.polity);
	const controller = nameOf(holding.controller);
	switch (holding.status) {
		case 'joint':
			return say('land.status.joint', {
				holders: listInWords(holdersOf(holding.polity, names, lang), lang),
			});
		case 'undelimited':
			return holding.controller === 'none'
				? say('land.status.undelimited')
				: say('land.status.undelimitedHeld', { controller });
		case 'sovereign':
			return say('land.status.sovereign', { polity });
		case 'claimed':
			if (holding.controller !== holding.polity) return say('land.status.claimed', { polity, controller });
			return holding.polity === 'none'
				? say('land.status.contested')
				: say('land.status.claimedOnly', { polity });
		default:
			return say(`land.status.${holding.status}`, { polity, controller });
	}
}
