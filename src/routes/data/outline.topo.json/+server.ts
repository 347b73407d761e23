import { json } from '@sveltejs/kit';
import { readOutlineTopology } from '$lib/server/readRecord';

export const prerender = true;

/** The lines that the explorer opens with. */
export const GET = () => json(readOutlineTopology());
