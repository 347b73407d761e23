import { expect, test } from 'vitest';
import { reportAddress } from './report.mjs';

const given = (PUBLIC_REPORT?: string) => reportAddress({ PUBLIC_REPORT });

test.each([
	'mailto:atlas@example.org',
	'mailto:atlas@example.org?subject={title}&body={text}',
	'https://example.org/issues/new?title={title}&body={text}',
	'http://localhost/contact',
])('%s is taken as it stands', (address) => expect(given(` ${address}\n`)).toBe(address));

test('without one there is none', () => {
	expect(given()).toBe('');
	expect(given(' ')).toBe('');
});

test.each([
	['javascript:alert(1)', 'javascript: leads to no page'],
	['data:text/html,x', 'data: leads to no page'],
	['atlas@example.org', 'it is no address'],
	['mailto:', 'it names no mailbox'],
	['mailto:nobody', 'it names no mailbox'],
	['https://me:secret@example.org', 'it bears a name or a password'],
	['https://example.org/?title={titel}', '{titel} stands for nothing'],
	['https://example.org/?title={title', 'a brace of it has no other'],
	['https://example.org/"><script>', 'have no place in it'],
])('%s is refused: %s', (address, why) => expect(() => given(address)).toThrow(why));
