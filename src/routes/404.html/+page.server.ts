import { readBorder } from '$lib/server/readRecord';

export const load = () => ({ readsOnly: true, languages: readBorder().languages });
