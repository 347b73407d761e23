import { langOf } from '$lib/server/langOf';
import { png } from '$lib/server/drawCard';
import { treatyCard } from '$lib/server/treatyCard';

export const prerender = true;

/** The cards of treaties' pages; those lead the build to them, and so it asks for them last. */
export const GET = async ({ params }) => png(await treatyCard(params.id, langOf(params)));
