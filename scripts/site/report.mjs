/**
 * Where readers report errors, from the environment of the build: `PUBLIC_REPORT`, an address of a mailbox or of a page,
 * in which `{title}`, `{text}`, `{link}`, `{version}` and `{file}` stand for what is reported.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {string} empty where none is set
 * @throws {RangeError} where it is none that a reader may follow
 */
export function reportAddress(env = process.env) {
	const given = env.PUBLIC_REPORT?.trim() ?? '';
	if (given === '') return '';
	const wrong = (/** @type {string} */ why) =>
		new RangeError(
			`PUBLIC_REPORT is “${given}”: ${why}. Write mailto:name@your.host, or an address that begins with https:// ` +
				'or http://, as docs/hosting.md shows.',
		);
	if (/[\s<>"]/.test(given)) throw wrong('blanks, quotes and angle brackets have no place in it');
	// A placeholder is text once it is filled.
	const filled = given.replace(/\{(\w+)\}/g, (whole, name) => {
		if (!PLACEHOLDERS.includes(name)) throw wrong(`${whole} stands for nothing`);
		return 'x';
	});
	if (/[{}]/.test(filled)) throw wrong('a brace of it has no other');
	if (!URL.canParse(filled)) throw wrong('it is no address');
	const { protocol, pathname, username, password } = new URL(filled);
	if (!['https:', 'http:', 'mailto:'].includes(protocol))
		throw wrong(`${protocol} leads to no page and no mailbox`);
	if (username || password) throw wrong('it bears a name or a password');
	if (protocol === 'mailto:' && !/^[^@]+@[^@]+$/.test(pathname)) throw wrong('it names no mailbox');
	return given;
}

/** What an address may have filled in: src/lib/app/reportLink.ts does it. */
const PLACEHOLDERS = ['title', 'text', 'link', 'version', 'file'];
