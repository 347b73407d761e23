import { json } from '@sveltejs/kit';
import { base } from '$app/paths';
import { snapshotIndex } from '$lib/data/snapshotIndex';
import { readCatalogue } from '../record';

export const prerender = true;

export const GET = () => json(snapshotIndex(readCatalogue(), base));
