import { building } from '$app/environment';
import { buildThread } from '../buildThread';
import type { Content, PublishedFile } from './publishedFile';

const contents = new WeakMap<PublishedFile, Promise<Content>>();

/** What is in a file, made once. */
export function contentOf(file: PublishedFile): Promise<Content> {
	const content =
		contents.get(file) ??
		Promise.resolve(file.isSlow && building ? buildThread.run('publishedFile', file.path) : file.make());
	contents.set(file, content);
	return content;
}
