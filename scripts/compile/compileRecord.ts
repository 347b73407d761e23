import { createHash } from 'node:crypto';
import { area as turfArea } from '@turf/turf';
import type { Feature, LineString, MultiLineString, MultiPolygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import {
	OPEN_END,
	type Catalogue,
	type Day,
	type FrontierProperties,
	type Parcel,
	type ParcelProperties,
	type Position,
	type Segment,
	type Tenure,
} from '../../src/lib/atlas/model.ts';
import type { AuthoredRecord } from '../record/record.ts';
import type { AuthoredParcel } from '../record/schema.ts';
import { RecordProblem } from '../record/problem.ts';
import { geodesicAreaKm2 } from '../sphere/geodesicArea.ts';
import { lengthKm } from '../sphere/distance.ts';
import type { NaturalLines } from '../trace/natural.ts';
import type { TracedLine } from '../trace/traceRecord.ts';
import { areaDoubtKm2, type KnownLine } from './areaDoubt.ts';
import { boundaryLines, segmentLine } from './boundaryLines.ts';
import { buildPartition } from './buildPartition.ts';
import { buildTopology } from './buildTopology.ts';
import { collectLines } from './collectLines.ts';
import { expandTenures, readTenures, type NamedTenure } from './expandTenures.ts';
import { eventOf, readingOf, routeOf } from './historyOf.ts';
import { RECORD_FROM } from './frame.ts';
import { insidePoint } from './insidePoint.ts';
import { instrumentOf } from './instrumentOf.ts';
import { labelFaces } from './labelFaces.ts';
import { boxOf, overlayTransfers, snapshotDays, type TransferFeature } from './overlayTransfers.ts';
import { shapeOf } from './parcelShapes.ts';
import { toCell } from '../partition/grid.ts';

export interface Compiled {
	catalogue: Catalogue;
	topology: Topology;
}

/**
 * From the traced record to what the page reads.
 * @param report called with a line of progress
 * @throws RecordProblem at the first thing in the record that cannot be right
 */
export function compileRecord(
	record: AuthoredRecord,
	natural: NaturalLines,
	traced: Map<string, TracedLine>,
	report: (text: string) => void = () => {},
): Compiled {
	const held = record.parcels.map((parcel, i) => ({
		id: parcel.id,
		label: i + 1,
		tenures: expandTenures(parcel, record),
	}));
	const { lines, tags } = collectLines(record, natural, traced);
	const partition = buildPartition(lines, tags, report);
	report(`${partition.faces.length - 1} faces`);
	const labels = labelFaces(partition, record, report);

	const shape = (wanted: Set<number>) => shapeOf(partition, labels, (label) => wanted.has(label));
	const polities = new Map(record.polities.map((polity) => [polity.id, polity]));
	const successions = new Set(
		record.instruments.filter(({ kind }) => kind === 'succession').map(({ id }) => id),
	);
	const known = knownLines(record);
	const doubt = (wanted: Set<number>, day: Day) => areaDoubtKm2(partition, labels, wanted, tags, known, day);
	const transfers = overlayTransfers(held, polities, (id) => successions.has(id), shape, doubt, report);

	const parcelFeatures = held.map(({ id, label }): Feature<MultiPolygon, ParcelProperties> => {
		const geometry = shape(new Set([label]));
		return { type: 'Feature', id: label, properties: { key: id }, geometry };
	});
	const parcels = held.map(({ id, label, tenures }, i): Parcel => {
		const { geometry } = parcelFeatures[i]!;
		const authored = record.parcels[i]!;
		return {
			id,
			index: label,
			name: authored.name,
			areaKm2: Number(geodesicAreaKm2(geometry).toPrecision(9)),
			areaTurfKm2: Number((turfArea(geometry) / 1e6).toPrecision(9)),
			at: labelPoint(geometry),
			bbox: boxOf(geometry),
			tenures: unnamed(tenures),
			...readingsOf(authored, record),
			...(authored.note !== undefined && { note: authored.note }),
		};
	});

	const segments = segmentsOf(record, traced);
	const segmentIndex = new Map(segments.map(({ id }, i) => [id, i]));
	const edgesByTag = new Map<string, (typeof partition.halfEdges)[number]['edge'][]>();
	partition.halfEdges.forEach(({ edge }, i) => {
		if (i % 2 === 0)
			for (const tag of edge.tags)
				edgesByTag.set(tags[tag]!.id, [...(edgesByTag.get(tags[tag]!.id) ?? []), edge]);
	});
	const frontierFeatures = segments.map(
		({ id }, i): Feature<LineString | MultiLineString, FrontierProperties> => {
			const { line } = traced.get(id)!;
			const edges = edgesByTag.get(id);
			return {
				type: 'Feature',
				id: i + 1,
				properties: { segment: i },
				geometry: edges ? segmentLine(edges, line[0]!) : { type: 'LineString', coordinates: line },
			};
		},
	);

	checkClaims(record, transfers);
	const instruments = record.instruments
		.map((instrument) =>
			instrumentOf(
				instrument,
				transfers.map(({ properties }) => properties),
				instrument.segments.map(({ id }) => lineBox(traced.get(`${instrument.id}/${id}`)!.line)),
			),
		)
		.sort((a, b) => (a.effective < b.effective ? -1 : 1));
	const catalogue: Omit<Catalogue, 'version'> = {
		recordFrom: RECORD_FROM,
		polities: record.polities,
		sources: record.sources as Catalogue['sources'],
		instruments,
		segments,
		parcels,
		transfers: transfers.map(({ properties }) => properties),
		snapshotDays: snapshotDays(held),
		places: record.places.map(({ names, ...place }) => ({
			...place,
			names: names.map((name) => ({
				from: name.from ?? RECORD_FROM,
				to: name.to ?? OPEN_END,
				names: name.names,
			})),
		})),
		events: record.events.map(eventOf).sort((a, b) => (a.from < b.from ? -1 : 1)),
		routes: record.routes.map(routeOf),
		readings: record.readings.map(readingOf),
	};
	const topology = buildTopology({
		parcels: parcelFeatures,
		boundaries: boundaryLines(partition, labels, tags, segmentIndex),
		frontiers: frontierFeatures,
	});
	const version = createHash('sha256')
		.update(JSON.stringify([catalogue, topology]))
		.digest('hex')
		.slice(0, 12);
	return { catalogue: { version, ...catalogue }, topology };
}

function unnamed(tenures: NamedTenure[]): Tenure[] {
	return tenures.map(({ transfer: _transfer, ...tenure }) => tenure);
}

function readingsOf(parcel: AuthoredParcel, record: AuthoredRecord): Pick<Parcel, 'readings'> {
	const chinese = readTenures(parcel, 'chinese', record);
	const russian = readTenures(parcel, 'russian', record);
	if (!chinese && !russian) return {};
	return {
		readings: {
			...(chinese && { chinese: unnamed(chinese) }),
			...(russian && { russian: unnamed(russian) }),
		},
	};
}

function knownLines(record: AuthoredRecord): Map<string, KnownLine> {
	const lines = new Map<string, KnownLine>(
		record.contextLines.map(({ id, km }) => [`context/${id}`, { km }]),
	);
	for (const { id, effective, segments } of record.instruments) {
		for (const segment of segments) lines.set(`${id}/${segment.id}`, { km: segment.km, from: effective });
	}
	return lines;
}

function segmentsOf(record: AuthoredRecord, traced: Map<string, TracedLine>): Segment[] {
	return record.instruments.flatMap((instrument) =>
		instrument.segments.map((segment): Segment => {
			const id = `${instrument.id}/${segment.id}`;
			const { line, drawn } = traced.get(id)!;
			const { cuts, until, path: _path, evidence: _evidence, ...rest } = segment;
			return {
				...rest,
				id,
				instrument: instrument.id,
				drawn,
				lengthKm: Number(lengthKm(line).toFixed(1)),
				...(cuts && { inForce: { from: instrument.effective, to: until ?? OPEN_END } }),
			};
		}),
	);
}

/** Every transfer that a claim names must exist. */
function checkClaims(record: AuthoredRecord, transfers: TransferFeature[]): void {
	const known = new Set(transfers.map(({ id }) => id));
	for (const instrument of record.instruments) {
		for (const claim of instrument.claims) {
			for (const name of claim.transfers) {
				const id = `${instrument.id}/${name}`;
				if (known.has(id)) continue;
				const own = [...known]
					.filter((other) => (other as string).startsWith(`${instrument.id}/`))
					.join(', ');
				throw new RecordProblem(
					`${record.folder}/instruments/${instrument.id}.yaml`,
					`claim ${claim.id}`,
					`unknown transfer '${name}'`,
					`name one of: ${own || 'none yet: no tenure in parcels.yaml begins by this instrument'}`,
				);
			}
		}
	}
}

/** A point inside the largest polygon of a shape. */
function labelPoint({ coordinates }: MultiPolygon): Position {
	const largest = [...coordinates].sort(
		(a, b) => turfArea({ type: 'Polygon', coordinates: b }) - turfArea({ type: 'Polygon', coordinates: a }),
	)[0]!;
	return insidePoint({ rings: largest.map((ring) => ring.map((p) => toCell(p as Position))) });
}

function lineBox(line: Position[]): [number, number, number, number] {
	const lons = line.map(([lon]) => lon);
	const lats = line.map(([, lat]) => lat);
	return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
