import { langOf, pageParams } from '$lib/server/langOf';
import { placeRecordOf } from '$lib/server/hereRecordOf';
import { hereMeta } from '$lib/server/hereMeta';
import { readCatalogue } from '$lib/server/readRecord';

export const entries = () => {
	const { border, places } = readCatalogue();
	return pageParams(border, places);
};

export const load = ({ params }) => {
	const lang = langOf(params);
	const record = placeRecordOf(params.id, lang);
	return { record, meta: hereMeta(record.value!, lang) };
};
