/** The licences of the packages that are in the site's scripts, as they ask for: `build/third-party-notices.txt`. */
export const NOTICES = 'third-party-notices';

/**
 * Vite writes a worker's list under the name of the pages' own, which then takes its place: this names it after the
 * worker. `joinNotices` of the adapter puts them together.
 *
 * @returns {import('vite').Plugin}
 */
export const workerNotices = () => ({
	name: 'worker-notices',
	generateBundle: {
		order: 'post',
		handler(_, bundle) {
			const list = bundle[`${NOTICES}.txt`];
			const entry = Object.values(bundle).find((one) => one.type === 'chunk' && one.isEntry);
			if (list?.type !== 'asset' || entry?.type !== 'chunk') return;
			delete bundle[`${NOTICES}.txt`];
			this.emitFile({ type: 'asset', fileName: `${NOTICES}.txt.${entry.name}`, source: list.source });
		},
	},
});
