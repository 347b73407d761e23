import { base } from '$app/paths';
import { firstLookOf } from '$lib/app/firstLook';
import { readCatalogue } from '$lib/server/readRecord';

export const load = () => ({ firstLook: firstLookOf(readCatalogue(), base, 'en') });
