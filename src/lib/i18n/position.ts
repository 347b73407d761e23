import type { Position } from '../geo/position';
import type { Lang } from '../atlas/vocabulary';
import { inFigures } from './format';
import { message } from './message';

/** A position in degrees, to a hundredth: `50.28° N, 127.54° E`. */
export function positionInWords([lon, lat]: Position, lang: Lang): string {
	const degrees = (value: number) => inFigures(Math.round(Math.abs(value) * 100) / 100, lang);
	return message(
		'here.degrees',
		{
			lat: message(lat < 0 ? 'here.south' : 'here.north', { n: degrees(lat) }, lang),
			lon: message(lon < 0 ? 'here.west' : 'here.east', { n: degrees(lon) }, lang),
		},
		lang,
	);
}
