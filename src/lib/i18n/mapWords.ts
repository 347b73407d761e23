import type { Border } from '../atlas/border';
import { inFigures } from './format';
import { speaker } from './message';
import type { Lang } from '../atlas/vocabulary';

/** The words on a border's printed plate, in one language: its legend, and lengths for its scale. */
export function mapWords({ sides: [one, two] }: Pick<Border, 'sides'>, lang: Lang) {
	const say = speaker(lang);
	return {
		legend: {
			'side-1': one.legend[lang],
			'side-2': two.legend[lang],
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
