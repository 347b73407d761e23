import { render } from 'svelte/server';
import { legendItemOf } from '$lib/app/pages/legendFile';
import LegendSample from '$lib/app/pages/LegendSample.svelte';
import { coloursOf } from '$lib/map/scene/cssVariables';
import { svg } from '$lib/server/drawPicture';
import { readBorder } from '$lib/server/readRecord';
import { withoutMarks } from '$lib/server/withoutMarks';

export const prerender = true;

/** What a row of a legend shows; the pages lead the build to those that there are. */
export const GET = ({ params }) => {
	const { body } = render(LegendSample, { props: { item: legendItemOf(params.item) } });
	const sample = withoutMarks(body).trim();
	return svg(sample.replace('>', `><style>${coloursOf(sample, readBorder())}</style>`));
};
