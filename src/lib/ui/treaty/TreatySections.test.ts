import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { citedBy, detailOf } from '../../atlas/detail';
import { instrumentOutline, outlineOf } from '../../atlas/outline';
import { readCatalogue } from '../../server/readRecord';
import { TREATY_PARTS } from './parts';
import TreatySections from './TreatySections.svelte';

describe.each(['en', 'zh-Hans', 'ru'] as const)('in %s', (lang) => {
	const catalogue = readCatalogue(lang);
	const outline = outlineOf(catalogue);

	test('a treaty is told from its detail and the outline as it is from the whole record', () => {
		expect(catalogue.instruments.length).toBeGreaterThan(100);
		for (const instrument of catalogue.instruments) {
			const { told, sources, version } = detailOf(catalogue, instrument);
			const props = { parts: TREATY_PARTS, instrument, base: '', lang, page: true };
			const whole = render(TreatySections, { props: { ...props, catalogue, sources: catalogue.sources } });
			const alone = render(TreatySections, {
				props: {
					...{ ...props, catalogue: outline, sources },
					instrument: { ...told, ...instrumentOutline(instrument) },
				},
			});
			expect(version).toBe(catalogue.version);
			expect(alone.body, instrument.id).toBe(whole.body);
			expect(whole.body, instrument.id).toContain('<h2');
		}
	});

	test('a detail repeats nothing of the outline, and has the sources that are cited, and no other', () => {
		for (const instrument of catalogue.instruments) {
			const { told, sources } = detailOf(catalogue, instrument);
			expect(Object.keys(told).filter((key) => key in instrumentOutline(instrument))).toEqual([]);
			expect({ ...told, ...instrumentOutline(instrument) }).toEqual(instrument);
			const segments = catalogue.segments.filter((segment) => segment.instrument === instrument.id);
			expect(sources.map(({ id }) => id).toSorted()).toEqual(
				[...new Set(citedBy(instrument, segments))].toSorted(),
			);
		}
	});
});
