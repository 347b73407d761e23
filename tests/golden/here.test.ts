import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import HerePage from '../../src/lib/app/pages/here/HerePage.svelte';
import { swatchOf } from '../../src/lib/app/pages/here/swatch.ts';
import { LANGS, type Lang } from '../../src/lib/atlas/vocabulary.ts';
import { sideBook } from '../../src/lib/map/scene/paint.ts';
import { landRecordOf, placeRecordOf } from '../../src/lib/server/hereRecordOf.ts';
import { linkedAct, linkedLand, linkedPlace } from '../../src/lib/server/linkedData.ts';
import { readCatalogue, readHistory } from '../../src/lib/server/readRecord.ts';

/* The pages of places and lands, held against what histories tell of some of them, and each against the record. */

const catalogue = readCatalogue();
const place = (id: string, lang: Lang = 'en') => placeRecordOf(id, lang).value!;
const land = (id: string, lang: Lang = 'en') => landRecordOf(id, lang).value!;
const htmlOf = (record: ReturnType<typeof place>, lang: Lang) =>
	render(HerePage, { props: { record, lang } }).body.replaceAll(/<!--[^]*?-->/g, '');

describe('who held a place', () => {
	/** Sovereign, controller, status and the act since which it was so. */
	const held = (id: string, day: string) => {
		const { polity, controller, status, by } = place(id).parcel!.tenures.find(
			({ from, to }) => from <= day && day < to,
		)!;
		return [polity, controller, status, by];
	};

	it.each([
		// The left bank of the Amur: no line agreed before Nerchinsk and its own peoples in it, Qing by it, Russian by Aigun (28 May 1858).
		['albazin', '1680-01-01', ['none', 'amur-peoples', 'undelimited', 'record-opening-1640']],
		['albazin', '1700-01-01', ['qing', 'qing', 'sovereign', 'nerchinsk-1689']],
		['blagoveshchensk', '1858-05-27', ['qing', 'qing', 'sovereign', 'nerchinsk-1689']],
		['blagoveshchensk', '1858-05-28', ['empire', 'empire', 'sovereign', 'aigun-1858']],
		['blagoveshchensk', '2000-01-01', ['federation', 'federation', 'sovereign', 'ussr-dissolution-1991']],
		// Kyakhta: the forts beyond Baikal, then whichever Russia there was; the Far Eastern Republic from April 1920.
		['kyakhta', '1727-11-01', ['empire', 'empire', 'sovereign', 'empire-1721']],
		[
			'kyakhta',
			'1921-01-01',
			[...Array<string>(2).fill('far-eastern-republic'), 'sovereign', 'far-eastern-republic-1920'],
		],
		// Port Arthur: leased to Russia on 27 March 1898, to Japan by Portsmouth, to the Soviet Union in 1945,
		// which stayed when the People's Republic followed the Republic, back in 1955.
		['port-arthur', '1898-03-26', ['qing', 'qing', 'sovereign', 'record-opening-1640']],
		['port-arthur', '1898-03-27', ['qing', 'empire', 'leased', 'liaodong-1898']],
		['port-arthur', '1905-09-05', ['qing', 'japan', 'leased', 'portsmouth-1905']],
		['port-arthur', '1950-01-01', ['prc', 'ussr', 'leased', 'prc-1949']],
		['port-arthur', '1956-01-01', ['prc', 'prc', 'sovereign', 'port-arthur-1955']],
		// Vladivostok: in common by Aigun, Russian by the treaty of Peking of November 1860.
		['vladivostok', '1859-01-01', ['joint', 'joint', 'joint', 'aigun-1858']],
		['vladivostok', '1861-01-01', ['empire', 'empire', 'sovereign', 'peking-1860']],
	])('%s on %s', (id, day, expected) => {
		expect(held(id, day)).toEqual(expected);
	});

	it('is told with its day, its act and, where they differ, who controlled it', () => {
		const html = htmlOf(place('port-arthur'), 'en');
		expect(html).toContain('27 March 1898');
		expect(html).toMatch(/Qing Empire[^<]*leased by Russian Empire/);
		expect(html).toContain('/treaties/liaodong-1898/');
		expect(html).toContain('/lands/kwantung/');
		expect(html).toContain('?place=port-arthur');
		expect(html).toContain('Ryojun (Port Arthur)');
	});

	it('is painted by sovereign above and controller below', () => {
		const book = sideBook(catalogue);
		const leased = place('port-arthur').parcel!.tenures.find(({ by }) => by === 'liaodong-1898')!;
		expect(swatchOf(leased, book)).toEqual({ above: 'side-1', below: 'side-2' });
		const common = place('vladivostok').parcel!.tenures.find(({ status }) => status === 'joint')!;
		expect(new Set(Object.values(swatchOf(common, book)))).toEqual(new Set(['side-1', 'side-2']));
	});
});

describe('what happened', () => {
	it('at a place is what the record has near it: the sieges at Albazin, and nothing of Kyakhta', () => {
		const years = place('albazin').events.map(({ from }) => from.slice(0, 4));
		expect(years).toEqual(expect.arrayContaining(['1685', '1686']));
		const { events } = place('kyakhta');
		expect(events.map(({ id }) => id)).toContain('kyakhta-1728');
		expect(events.map(({ id }) => id)).not.toContain('albazin-1685');
	});

	it('in a land is told of one land at most', () => {
		const told = catalogue.parcels.flatMap(({ id }) => land(id).events.map((event) => event.id));
		expect(told.length).toBe(new Set(told).size);
		// Some happened in cities far from the map, or at sea.
		expect(told.length).toBeGreaterThan(readHistory().events.length / 2);
	});
});

describe('every page', () => {
	const known = new Set([
		...catalogue.instruments.map(({ id }) => `/treaties/${id}/`),
		...catalogue.places.map(({ id }) => `/places/${id}/`),
		...catalogue.parcels.map(({ id }) => `/lands/${id}/`),
	]);

	it.each(LANGS)('leads only to what there is, cites only what it lists, and has a map, in %s', (lang) => {
		const records = [
			...catalogue.places.map(({ id }) => place(id, lang)),
			...catalogue.parcels.map(({ id }) => land(id, lang)),
		];
		expect(records.length).toBeGreaterThan(180);
		for (const record of records) {
			const html = htmlOf(record, lang);
			const hrefs = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href!);
			const pages = hrefs.flatMap((href) => /\/(?:treaties|places|lands)\/[^/]+\/$/.exec(href) ?? []);
			expect(pages.filter((path) => !known.has(path))).toEqual([]);
			expect(pages.length, record.name).toBeGreaterThan(0);
			for (const [, id] of html.matchAll(/ href="#([^"]*)"/g)) expect(html).toContain(`id="${id}"`);
			expect(html, record.name).toContain('/locator.svg');
			const { path, mark, width, height } = record.locator;
			expect(path !== '' || mark !== null, record.name).toBe(true);
			if (mark) {
				expect(mark[0] >= 0 && mark[0] <= width, record.name).toBe(true);
				expect(mark[1] >= 0 && mark[1] <= height, record.name).toBe(true);
			}
		}
	});
});

describe('linked data', () => {
	it('has a place with every name that it bore, its position, and its land', () => {
		const { place: port, parcel, others } = place('port-arthur');
		const linked = linkedPlace(port!, parcel, others, 'en');
		expect(linked).toMatchObject({
			'@type': 'Place',
			name: 'Lüshun (Port Arthur)',
			geo: { '@type': 'GeoCoordinates', latitude: 38.8, longitude: 121.267 },
			containedInPlace: { name: 'Southern Liaodong (Kwantung)' },
		});
		expect(linked.alternateName).toEqual(
			expect.arrayContaining(['Ryojun (Port Arthur)', '旅顺口', 'Порт-Артур']),
		);
		expect(linked['@id']).toMatch(/\/places\/port-arthur\/$/);
		// One thing in three languages.
		expect(linkedPlace(port!, parcel, others, 'ru')['@id']).toBe(linked['@id']);
	});

	it('has land with its box, south and west first', () => {
		const record = land('kwantung');
		const { geo, containsPlace } = linkedLand(record.parcel!, record, 'en') as unknown as {
			geo: { box: string };
			containsPlace: { name: string }[];
		};
		const [south, west, north, east] = geo.box.split(' ').map(Number);
		// Port Arthur lies in it.
		expect(south! < 38.8 && 38.8 < north! && west! < 121.267 && 121.267 < east!).toBe(true);
		expect(containsPlace.map(({ name }) => name)).toContain('Lüshun (Port Arthur)');
	});

	it('has a text that binds as legislation, of the day on which it was signed, and what somebody did as an event', () => {
		const actOf = (id: string) => {
			const act = catalogue.instruments.find((one) => one.id === id)!;
			const own = catalogue.transfers.filter(({ instrument }) => instrument === id);
			return linkedAct(act, own, 'en');
		};
		expect(actOf('aigun-1858')).toMatchObject({
			'@type': 'Legislation',
			legislationType: 'treaty',
			legislationDate: '1858-05-28',
		});
		expect(actOf('ussr-dissolution-1991')).toMatchObject({ '@type': 'Event', startDate: '1991-12-26' });
	});
});
