import { json } from '@sveltejs/kit';
import { base } from '$app/paths';
import { snapshotIndex } from '$lib/data/exports/snapshotIndex';
import { readCatalogue } from '$lib/server/readRecord';

export const prerender = true;

export const GET = () => json(snapshotIndex(readCatalogue(), base));
