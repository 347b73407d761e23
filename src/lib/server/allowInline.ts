import { createHash } from 'node:crypto';

/** Elements whose text the browser runs or applies; those with attributes load theirs from a file, or are SvelteKit's. */
const INLINE = /<(script|style)>([^]*?)<\/\1>/g;

/** The page's policy as SvelteKit writes it. */
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

/**
 * Lets a page's policy allow the scripts and styles that are written into it, each by its hash. SvelteKit does so for
 * its own alone.
 *
 * @param html a whole page; one without a policy (the dev server's) stays as it is
 */
export function allowInline(html: string): string {
	const [, , policy = ''] = POLICY.exec(html) ?? [];
	if (policy === '') return html;
	const hashes: Record<string, Set<string>> = { script: new Set(), style: new Set() };
	for (const [, kind = '', text = ''] of html.matchAll(INLINE)) {
		const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
		if (!policy.includes(hash)) hashes[kind]!.add(hash);
	}
	const allowed = policy
		.split('; ')
		.map((directive) => [directive, ...(hashes[directive.split('-src ')[0]!] ?? [])].join(' '))
		.join('; ');
	return html.replace(POLICY, (_, before, __, after) => before + allowed + after);
}
