import { building } from '$app/environment';
import { buildThread } from '../buildThread';
import { kept } from '../kept';
import type { Content, PublishedFile } from './publishedFile';

const contents = new WeakMap<PublishedFile, Promise<Content>>();

/** What is in a file, made once. */
export const contentOf = (file: PublishedFile): Promise<Content> =>
	kept(contents, file, async () =>
		file.isSlow && building ? buildThread.run('publishedFile', file.path) : file.make(),
	);
