/**
 * What no text of the record needs and no reader sees: controls, marks that turn the direction of writing, spaces that
 * do not look like what they are, invisible joiners, private and missing characters, and the sign that a byte was no
 * letter (U+FFFD). A line's end is no such character.
 */
const ODD =
	/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFFD]|(?! )\p{Zs}/u;

/** The first odd character of a text: where it stands, counted in UTF-16 units, and its name, `U+202E`. */
export function oddCharacter(text: string): { index: number; name: string } | undefined {
	const found = ODD.exec(text);
	if (!found) return undefined;
	const code = found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
	return { index: found.index, name: `U+${code}` };
}

/** The mend for any of them. */
export const MEND_ODD = 'delete the character, or write a plain space or letter in its place';
