import { describe, expect, it, test } from 'vitest';
import { readRecord } from '../../scripts/record/record.ts';
import { keyOf, statementsOf } from '../../scripts/report/statements.ts';

/* What the record may rest on. */
const record = readRecord('geodata');

/**
 * Hosts that a serious atlas does not cite: popular pages without an author, private blogs, a web novel, a forum, spam,
 * collections of homework, unlicensed copies of books and mirrors of encyclopedias. What was read there is cited as
 * itself, with a note that it was read in a copy.
 */
const NOT_CITED = [
	'novely.vip',
	'laitimes.com',
	'xilu.com',
	'ppfocus.com',
	'huofanwen.com',
	'yuhaojiang.com',
	'17ditu.com',
	'dingtaide.cn',
	'shzq.org',
	'zphao.com',
	'yisou8.cn',
	'sohkw.com',
	'xjlxw.com',
	'blog.sina.com.cn',
	'blogspot.com',
	'advancediscountlist.com',
	'plnmw.com',
	'thegreatwall.com.cn',
	'vdocuments.mx',
	'ukobiw.net',
	'cambridgecore.org',
	'ukrbukva.net',
	'studopedia.net',
	'loveread.me',
	'bibliboba.online',
	'timotxt.com',
	'txshulou.com',
	'soduw.tw',
	'cread.tw',
	'lw33.cn',
	'openyz.com',
	'wxredian.com',
	'writesprite.com',
	'secretchina.com',
	'wiki-org.ru',
	'owiki.org',
	'pediainside.com',
	'enacademic.com',
	'en-academic.com',
	'liquisearch.com',
	'sagapedia.com',
	'perceptiofr.com',
	'newdu.com',
	'cchere.com',
	'kiwix.casplantje.nl',
	'a.osmarks.net',
	'wiki.av1.space',
];

describe('sources', () => {
	const addresses = record.sources.flatMap(({ id, url }) =>
		url ? [{ id, host: new URL(url).hostname }] : [],
	);

	it('have addresses, so that the tests below hold something', () => {
		expect(addresses.length).toBeGreaterThan(100);
	});

	test.each(NOT_CITED)('none stands at %s', (host) => {
		const there = addresses.filter((address) => address.host === host || address.host.endsWith(`.${host}`));
		expect(there).toEqual([]);
	});

	it('none stands at a bare network address', () => {
		expect(addresses.filter(({ host }) => /^[\d.]+$|:/.test(host))).toEqual([]);
	});

	it('each has a title of its own', () => {
		const titles = record.sources.map(({ title }) => title);
		expect(new Set(titles).size).toBe(titles.length);
	});
});

it('nothing that is called found rests on popular pages alone', () => {
	const kinds = new Set(['clause', 'tenure', 'date', 'claim']);
	const resting = statementsOf(record).filter(({ kind, best }) => kinds.has(kind) && best === 'popular');
	expect(resting.map(keyOf)).toEqual([]);
});

describe('editions of record', () => {
	// Written as collections are cited: the six treaties that lead the reader, and what stands in the collection by number.
	test.each([
		['nerchinsk-1689', 'no. 1'],
		['kyakhta-1727', 'nos. 2, 5 and 6'],
		['aigun-1858', 'no. 12'],
		['peking-1860', 'no. 15'],
		['stpetersburg-1881', 'no. 27'],
		['qiqihar-1911', 'nos. 116 and 120'],
	])('%s stands in Myasnikov’s collection, %s', (id, number) => {
		const { edition } = record.instruments.find((instrument) => instrument.id === id)!;
		expect(edition?.text).toMatch(/V\. S\. Myasnikov/);
		expect(edition?.text.endsWith(`, ${number}`)).toBe(true);
	});

	it('none is called read of which only the opening was', () => {
		const opened = new Set(
			record.sources.filter(({ note }) => note?.startsWith('Only its opening was read')).map(({ id }) => id),
		);
		const texts = record.instruments.filter(({ edition, sources }) => {
			const own = sources.filter((id) => id.endsWith('-vostlit'));
			return edition?.read && own.length > 0 && own.every((id) => opened.has(id));
		});
		expect(texts.map(({ id }) => id)).toEqual([]);
	});
});
