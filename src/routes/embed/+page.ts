import { firstMessages } from '$lib/app/firstMessages';

export const load = async () => ({ lang: await firstMessages('en') });
