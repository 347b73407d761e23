/**
 * A light look at what was downloaded: enough to tell the record from an error page or an older form of it,
 * not a validation, which is the compile's work.
 *
 * @returns what is wrong, or `undefined`
 */
export function faultOfOutline(value: unknown): string | undefined {
	if (!isRecord(value)) return 'the catalogue is not an object';
	if (!isRecord(value.border)) return 'the catalogue does not say what border it is of';
	for (const list of ['polities', 'instruments', 'segments', 'parcels', 'transfers', 'snapshotDays'])
		if (!Array.isArray(value[list])) return `the catalogue has no list of ${list}`;
	return undefined;
}

/** The same for the whole catalogue. */
export function faultOfCatalogue(value: unknown): string | undefined {
	const sources = isRecord(value) && Array.isArray(value.sources);
	return faultOfOutline(value) ?? (sources ? undefined : 'the catalogue has no list of sources');
}

/** The same for the topology. */
export function faultOfTopology(value: unknown): string | undefined {
	if (!isRecord(value) || value.type !== 'Topology' || !Array.isArray(value.arcs))
		return 'the geometry is not a topology';
	const { objects } = value;
	for (const name of ['parcels', 'boundaries', 'segments'])
		if (!isRecord(objects) || !isRecord(objects[name]) || !Array.isArray(objects[name].geometries))
			return `the geometry has no ${name}`;
	return undefined;
}

/** The same for the history. */
export function faultOfHistory(value: unknown): string | undefined {
	if (!isRecord(value)) return 'the history is not an object';
	for (const list of ['events', 'routes', 'readings'])
		if (!Array.isArray(value[list])) return `the history has no list of ${list}`;
	return undefined;
}

/** The same for the texts of a language. */
export function faultOfTexts(value: unknown): string | undefined {
	if (!isRecord(value)) return 'the texts are not an object';
	for (const list of ['catalogue', 'history'])
		if (!Array.isArray(value[list])) return `there are no texts of the ${list}`;
	return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
