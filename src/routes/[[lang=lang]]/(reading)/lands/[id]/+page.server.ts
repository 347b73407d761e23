import { langOf, pageParams } from '$lib/server/langOf';
import { landRecordOf } from '$lib/server/hereRecordOf';
import { hereMeta } from '$lib/server/hereMeta';
import { readCatalogue } from '$lib/server/readRecord';

export const entries = () => {
	const { border, parcels } = readCatalogue();
	return pageParams(border, parcels);
};

export const load = ({ params }) => {
	const lang = langOf(params);
	const record = landRecordOf(params.id, lang);
	return { record, meta: hereMeta(record.value!, lang) };
};
