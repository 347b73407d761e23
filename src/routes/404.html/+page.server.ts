import { readBorder } from '$lib/server/readRecord';

export const load = () => ({ languages: readBorder().languages });
