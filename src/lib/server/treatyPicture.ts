import { building } from '$app/environment';
import type { Catalogue } from '$lib/atlas/model';
import { buildThread } from './buildThread';
import { kept } from './kept';
import { readCatalogue } from './readRecord';
import { drawTreatyPictures, type Pictures } from './treatyPictures';

/** Pictures that are drawn or being drawn, by instrument, beside the record that they are drawn from. */
const begun = new WeakMap<Catalogue, Map<string, Promise<Pictures>>>();

/** The pictures of an instrument's page, drawn once; in the build on another thread. */
export function picturesOf(id: string): Promise<Pictures> {
	const pictures = kept(begun, readCatalogue(), () => new Map<string, Promise<Pictures>>());
	return kept(pictures, id, async () =>
		building ? buildThread.run('treatyPictures', id) : drawTreatyPictures(id),
	);
}

/** Has them drawn while the build writes its pages: it asks for them long after those. */
export function drawPicturesAhead(id: string): void {
	if (building) void picturesOf(id).catch(() => {});
}
