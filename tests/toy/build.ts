/** Builds the toy catalogue and topology in memory: the same shapes that `npm run compile` writes. */
import { sampleBorder } from '../../src/lib/atlas/sample';
import { area, bbox, length } from '@turf/turf';
import type {
	Feature,
	GeometryCollection,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
} from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import {
	OPEN_END,
	type BoundaryProperties,
	type Catalogue,
	type SegmentProperties,
	type Holding,
	type Parcel,
	type ParcelProperties,
	type Segment,
	type Side,
	type Transfer,
} from '../../src/lib/atlas/model';
import type { Position } from '../../src/lib/geo/position';
import { cellsOf, edges, type Edge } from './figure';
import { instruments, names, spine } from './instruments';
import { parcels as authored, tenuresOf } from './parcels';

/** How much larger the geodesic area is than Turf's spherical one here, near enough for a toy. */
const GEODESIC = 1.0035;

const sides: Record<string, Side> = {
	qing: 'china',
	roc: 'china',
	prc: 'china',
	tsardom: 'russia',
	empire: 'russia',
	'soviet-russia': 'russia',
	ussr: 'russia',
	federation: 'russia',
	zunghar: 'other',
	mongolia: 'other',
	tuva: 'other',
	kazakhstan: 'other',
	korea: 'other',
	joint: 'none',
	none: 'none',
};

type ParcelFeature = Feature<Polygon | MultiPolygon, ParcelProperties> & { id: number };

/** One feature a parcel: its cells merged, with a vertex at every corner of the figure. */
function parcelFeatures(): ParcelFeature[] {
	return authored.map(({ letter, id }, i) => {
		const cells = cellsOf(letter).map((ring) => ({ type: 'Polygon' as const, coordinates: [ring] }));
		const collection: GeometryCollection = { type: 'GeometryCollection', geometries: cells };
		const cut = topology({ cells: collection });
		const object = cut.objects.cells as unknown as { geometries: Parameters<typeof merge>[1] };
		const whole = merge(cut as unknown as Topology, object.geometries);
		return { type: 'Feature', id: i + 1, properties: { key: id }, geometry: whole };
	});
}

const indexOf = (letter: string): number => authored.findIndex((p) => p.letter === letter) + 1;

function lineBetween(all: Edge[], one: string, other: string): MultiLineString {
	const hit = all.filter(
		({ left, right }) =>
			(one.includes(left) && other.includes(right)) || (one.includes(right) && other.includes(left)),
	);
	return { type: 'MultiLineString', coordinates: hit.map(({ a, b }) => [a, b]) };
}

/** The toy atlas. @returns what would be written to `static/data`. */
export function buildToy(): { catalogue: Catalogue; topo: Topology } {
	const all = edges();
	const features = parcelFeatures();
	const segments: Segment[] = [];
	const drawnLines: (Feature<MultiLineString, SegmentProperties> & { id: number })[] = [];
	for (const { id, effective, until = OPEN_END, lines } of spine)
		for (const [name, one, other, kind, certainty, km] of lines) {
			const geometry = lineBetween(all, one, other);
			drawnLines.push({
				type: 'Feature',
				id: segments.length + 1,
				properties: { segment: segments.length },
				geometry,
			});
			segments.push({
				id: `${id}/${name}`,
				instrument: id,
				from: 'its head',
				to: 'its mouth',
				kind,
				follows: `the ${name} of the toy`,
				certainty,
				km,
				drawn: ['straight'],
				clause: 'article-1',
				sources: ['toy'],
				evidence: 'own',
				inForce: { from: effective, to: until },
				lengthKm: length({ type: 'Feature', properties: {}, geometry }),
			});
		}
	const boundaries = all.map((edge, i): Feature<LineString, BoundaryProperties> & { id: number } => {
		const left = indexOf(edge.left);
		const right = indexOf(edge.right);
		const along = spine
			.flatMap(({ lines }) => lines)
			.flatMap(([, one, other], n) => {
				const hit = (a: string, b: string): boolean => one.includes(a) && other.includes(b);
				return hit(edge.left, edge.right) || hit(edge.right, edge.left) ? [n] : [];
			});
		const properties: BoundaryProperties = { left, right, segments: along };
		if (left === 0 || right === 0) properties.edge = true;
		return {
			type: 'Feature',
			id: i + 1,
			properties,
			geometry: { type: 'LineString', coordinates: [edge.a, edge.b] },
		};
	});
	const parcels = authored.map(({ id, name, letter, rows }, i): Parcel => {
		const feature = features[i];
		if (!feature) throw new Error(`no geometry for ${id}`);
		const cell = cellsOf(letter)[0] ?? [];
		const middle = (axis: 0 | 1): number => ((cell[0]?.[axis] ?? 0) + (cell[2]?.[axis] ?? 0)) / 2;
		const spherical = area(feature) / 1e6;
		return {
			id,
			index: i + 1,
			name,
			areaKm2: spherical * GEODESIC,
			areaTurfKm2: spherical,
			at: [middle(0), middle(1)] as Position,
			bbox: bbox(feature).slice(0, 4) as Parcel['bbox'],
			tenures: tenuresOf(rows),
		};
	});
	const transfers = transfersOf(parcels);
	const collection = (f: Feature[]) => ({ type: 'FeatureCollection' as const, features: f });
	const topo = topology(
		{
			parcels: collection(features),
			boundaries: collection(boundaries),
			segments: collection(drawnLines),
		},
		1e5,
	) as unknown as Topology;
	const days = new Set(parcels.flatMap((p) => p.tenures.map((t) => t.from)));
	const catalogue: Catalogue = {
		version: 'toy',
		border: sampleBorder,
		polities: Object.entries(sides).map(([id, side]) => ({
			id,
			names: names(id === 'qing' ? 'Qing' : id),
			side,
			span: 'toy',
			sources: ['toy'],
		})),
		sources: [{ id: 'toy', title: 'Toy data, made up', kind: 'own', status: 'own' }],
		instruments: instruments().map((item) => {
			const own = transfers.filter((t) => t.instrument === item.id);
			const drawn = drawnLines.filter((_, i) => segments[i]?.instrument === item.id);
			const land = features.filter((f) => own.some((t) => t.parcels.includes(f.properties.key)));
			const box = bbox({ type: 'FeatureCollection', features: [...drawn, ...land] }).slice(0, 4);
			const claims = item.claims.map((c) => ({ ...c, transfers: own.slice(0, 1).map((t) => t.id) }));
			return Number.isFinite(box[0])
				? { ...item, claims, bbox: box as Parcel['bbox'] }
				: { ...item, claims, movedNoLand: 'It moved no land.' };
		}),
		segments,
		parcels,
		transfers,
		snapshotDays: [...days].sort(),
		readings: { chinese: noDifference(days), russian: noDifference(days) },
		places: (
			[
				['blagoveshchensk', 127.53, 50.27, 1, 'Blagoveshchensk'],
				['peking', 116.39, 39.9, 1, 'Peking'],
				['vladivostok', 131.9, 43.1, 1, 'Vladivostok'],
				['kyakhta', 106.45, 50.35, 2, 'Kyakhta'],
				['nerchinsk', 116.57, 51.98, 2, 'Nerchinsk'],
				['kuldja', 81.3, 43.9, 2, 'Kuldja'],
			] as const
		).map(([id, lon, lat, rank, en]) => ({
			id,
			at: [lon, lat],
			rank,
			names: [{ from: '1640-01-01', to: OPEN_END, names: names(en) }],
			sources: ['toy'],
		})),
	};
	return { catalogue, topo };
}

/** A reading that has everything as the neutral one. */
const noDifference = (days: Set<string>) => ({
	snapshotDays: [...days].sort(),
	without: [],
	transfers: [],
});

function transfersOf(parcels: Parcel[]): Transfer[] {
	const groups = new Map<string, Transfer>();
	for (const parcel of parcels)
		parcel.tenures.forEach((tenure, i) => {
			const before = parcel.tenures[i - 1];
			if (!before) return;
			const holding = ({ polity, controller, status }: Holding): Holding => ({ polity, controller, status });
			const from = holding(before);
			const to = holding(tenure);
			const key = JSON.stringify([tenure.by, tenure.from, from, to]);
			const n = [...groups.values()].filter((t) => t.instrument === tenure.by).length;
			const group: Transfer = groups.get(key) ?? {
				id: `${tenure.by}/${n + 1}`,
				instrument: tenure.by,
				day: tenure.from,
				from,
				to,
				kind: from.polity === to.polity ? 'control' : 'sovereignty',
				parcels: [],
				areaKm2: 0,
				areaTurfKm2: 0,
				lowKm2: 0,
				highKm2: 0,
				bbox: [180, 90, -180, -90],
			};
			groups.set(key, group);
			const [w, s, e, north] = parcel.bbox;
			group.parcels.push(parcel.id);
			group.areaKm2 += parcel.areaKm2;
			group.areaTurfKm2 += parcel.areaTurfKm2;
			group.lowKm2 += parcel.areaKm2 * 0.95;
			group.highKm2 += parcel.areaKm2 * 1.05;
			group.bbox = [
				Math.min(group.bbox[0], w),
				Math.min(group.bbox[1], s),
				Math.max(group.bbox[2], e),
				Math.max(group.bbox[3], north),
			];
		});
	return [...groups.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
