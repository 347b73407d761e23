import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { decodeAtlas } from '$lib/data/decode';
import { coloursOf, variablePalette } from '$lib/map/scene/cssVariables';
import SvgMap from '$lib/map/svg/SvgMap.svelte';
import { inQuarters } from './inQuarters';
import { readCatalogue, readNature, readTopology } from './readRecord';
import { withoutMarks } from './withoutMarks';

type Known = 'catalogue' | 'features' | 'nature' | 'lang' | 'palette' | 'id';

/**
 * A map as a file of its own, which follows the reader's scheme by itself. Build time only.
 *
 * @returns an SVG document
 */
export function drawPicture(map: Omit<ComponentProps<typeof SvgMap>, Known>): string {
	const catalogue = readCatalogue();
	const { body } = render(SvgMap, {
		props: {
			...{ catalogue, features: decodeAtlas(readTopology()), nature: readNature(), lang: 'en' },
			...{ palette: variablePalette, id: 'm', ...map },
		},
	});
	const svg = inQuarters(withoutMarks(body).trim());
	return svg.replace('>', `><style>${coloursOf(svg, catalogue.border)}</style>`);
}

/** A picture as an answer. */
export const svg = (picture: string): Response =>
	new Response(picture, { headers: { 'content-type': 'image/svg+xml' } });
