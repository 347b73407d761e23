import { inFigures } from './format';
import { speaker } from './message';
import type { Lang } from '../atlas/vocabulary';

/** The words on a printed plate, in one language: its legend, and lengths for its scale. */
export function mapWords(lang: Lang) {
	const say = speaker(lang);
	return {
		legend: {
			china: say('legend.china'),
			russia: say('legend.russia'),
			other: say('legend.other'),
			joint: say('legend.joint'),
			undelimited: say('legend.undelimited'),
			occupied: say('legend.occupied'),
			leased: say('legend.leased'),
			protectorate: say('legend.protectorate'),
			claimed: say('legend.claimed'),
			change: say('legend.change'),
			solid: say('legend.solid'),
			dashed: say('legend.dashed'),
			dashdot: say('legend.dashdot'),
			dotted: say('legend.dotted'),
			band: say('legend.band'),
		},
		km: (km: number) => say('unit.km', { km: inFigures(km, lang) }),
	};
}
