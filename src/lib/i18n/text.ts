import type { en } from './messages/en';

export type MessageKey = keyof typeof en;

/** A text, or one for each plural category of its language (`Intl.PluralRules` of the value `n`). */
export type Text = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** Every message in a language: what is missing does not compile. */
export type Messages = Record<MessageKey, Text>;
