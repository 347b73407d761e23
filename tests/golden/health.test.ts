import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { healthOf } from '../../scripts/compile/healthOf.ts';
import { readRecord } from '../../scripts/record/record.ts';
import HealthPage from '../../src/lib/app/pages/health/HealthPage.svelte';
import { LANGS } from '../../src/lib/atlas/vocabulary.ts';
import { healthReportOf } from '../../src/lib/server/healthReportOf.ts';
import { readHealth } from '../../src/lib/server/readRecord.ts';

const report = healthReportOf('en').value!;
const sumOf = (parts: Record<string, number>) => Object.values(parts).reduce((sum, part) => sum + part, 0);

it('what stands compiled is what the record gives', () => {
	expect(healthOf(readRecord('geodata'), 'geodata/natural')).toEqual(readHealth());
});

describe('the page', () => {
	it('counts each statement once: the doubts are those whose best source is none', () => {
		const { health, classes } = report;
		expect(classes.own).toBe(health.doubts.length);
		for (const { kind, counts } of health.statements)
			expect(health.doubts.filter((doubt) => doubt.kind === kind)).toHaveLength(counts.own);
	});

	it('has every kilometre once by certainty, and once by how it was drawn', () => {
		const { lines, linesByAct } = report;
		expect(lines.all).toBeGreaterThan(10_000);
		expect(sumOf(lines.certainty)).toBeCloseTo(lines.all, 6);
		expect(sumOf(lines.drawn)).toBeCloseTo(lines.all, 6);
		expect(linesByAct.reduce((sum, act) => sum + act.lines.all, 0)).toBeCloseTo(lines.all, 6);
	});

	it('finds the same land in every year, and no other when it is measured as one piece', () => {
		const all = report.catalogue.parcels.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
		for (const { all: held, sides } of report.held) {
			expect(held).toBeCloseTo(all, 3);
			expect(sumOf(sides)).toBeCloseTo(held, 3);
		}
		expect(Math.abs(report.wholeKm2 / all - 1)).toBeLessThan(1e-6);
	});

	it('has Turf’s sphere off by what it is off: less land far north than on the ellipsoid', () => {
		// docs/method.md: 0.2 % low at 45°N, 0.6 % low at 60°N.
		const at = (south: number) => report.bands.find((band) => band.south === south)!.difference * 100;
		expect(at(45)).toBeLessThan(-0.1);
		expect(at(45)).toBeGreaterThan(-0.4);
		expect(at(55)).toBeLessThan(-0.4);
		expect(at(55)).toBeGreaterThan(-0.7);
		expect(report.bands.reduce((sum, { lands }) => sum + lands, 0)).toBe(report.catalogue.parcels.length);
	});

	it.each(LANGS)('leads from every doubt to what it is about, in %s', (lang) => {
		const own = healthReportOf(lang).value!;
		const { body } = render(HealthPage, { props: { report: own, lang } });
		const { instruments, parcels } = own.catalogue;
		const ids = new Set([...instruments, ...parcels].map(({ id }) => id));
		for (const { path, name } of own.doubts) {
			expect(body).toContain(path.replaceAll('&', '&amp;'));
			const [, id] = /\/(?:treaties|lands)\/([^/]+)\/$/.exec(path) ?? [];
			if (id !== undefined) expect(ids.has(id), `${name}: ${path}`).toBe(true);
		}
	});
});
