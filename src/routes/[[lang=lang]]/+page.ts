import { firstMessages } from '$lib/app/firstMessages';

export const load = async ({ data, parent }) => {
	const { border } = await parent();
	return { ...data, lang: await firstMessages(border.languages, data.pageLang) };
};
