import { resolve } from 'node:path';

/** The atlas that stands in the repository's root, compiled and committed. */
const OWN = { record: 'geodata', assets: 'static' };

/**
 * Where an atlas is written, compiled and built: the one place that says so. Every command that serves or builds a site
 * takes it from here; the environment carries it to the processes that they start.
 *
 * @param {Record<string, string | undefined>} env `ATLAS`: the folder of the record; `SITE`: where the site is built
 * @returns {{ record: string, assets: string, data: string, site: string, isOwn: boolean }} `assets`: what the site has
 * beside its pages, as it stands; `data`: the compiled record within it
 */
export function atlasOf(env = process.env) {
	const record = env.ATLAS || OWN.record;
	const isOwn = resolve(record) === resolve(OWN.record);
	// Of another, all that can be made again; named by its path, so that two never meet.
	const assets = isOwn ? OWN.assets : `.cache/atlases/${resolve(record).replace(/[^\w.-]+/g, '_')}`;
	return { record, assets, data: `${assets}/data`, site: env.SITE || 'build', isOwn };
}
