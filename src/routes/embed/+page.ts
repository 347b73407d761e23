import { firstMessages } from '$lib/app/firstMessages';

export const load = async ({ data }) => ({ ...data, lang: await firstMessages('en') });
