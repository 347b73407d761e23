import { readBorder } from '$lib/server/readRecord';

/** What every page needs before, or without, the record: the border's names, colours, frame and years. */
export const load = () => ({ border: readBorder() });
