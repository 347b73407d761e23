import { expect, test } from 'vitest';
import { reportLink } from './reportLink';

const reported = {
	title: 'Error: Peace & war?',
	text: 'What is wrong:\n\nhttps://x.org/?year=1858&v=1.0.0',
	link: 'https://x.org/?year=1858&v=1.0.0',
	version: '1.0.0+abc',
	file: 'geodata/events.yaml',
};

test('a mailbox gets a subject and a text, in the lines of mail', () => {
	const { protocol, pathname, searchParams } = new URL(reportLink('mailto:atlas@example.org', reported));
	expect([protocol, pathname]).toEqual(['mailto:', 'atlas@example.org']);
	expect(searchParams.get('subject')).toBe(reported.title);
	expect(searchParams.get('body')).toBe(reported.text.replaceAll('\n', '\r\n'));
});

test('a tracker gets what its address has places for', () => {
	const address = 'https://example.org/new?title={title}&body={link}%0A{version}%0A{file}';
	const { searchParams } = new URL(reportLink(address, reported));
	expect(searchParams.get('title')).toBe(reported.title);
	expect(searchParams.get('body')).toBe([reported.link, reported.version, reported.file].join('\n'));
});

test('a page without places is led to as it is', () =>
	expect(reportLink('https://example.org/contact', reported)).toBe('https://example.org/contact'));
