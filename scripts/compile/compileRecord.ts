import { createHash } from 'node:crypto';
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { compareDays } from '../../src/lib/atlas/day.ts';
import {
	OPEN_END,
	type Catalogue,
	type Day,
	type History,
	type ParcelProperties,
	type Transfer,
	type Versioned,
} from '../../src/lib/atlas/model.ts';
import type { Border } from '../../src/lib/atlas/border.ts';
import { boxOf } from '../../src/lib/geo/box.ts';
import type { AuthoredRecord } from '../record/record.ts';
import type { NaturalLines } from '../trace/natural.ts';
import type { TracedLine } from '../trace/traceRecord.ts';
import { areaDoubtKm2 } from './areaDoubt.ts';
import { boundaryLines } from './boundaryLines.ts';
import { buildPartition } from './buildPartition.ts';
import { buildTopology } from './buildTopology.ts';
import { checkClaims } from './checkClaims.ts';
import { checkMoves } from './checkMoves.ts';
import { measureClaims } from './claimsOf.ts';
import { collectLines } from './collectLines.ts';
import { daysOf, demarcationOf } from './daysOf.ts';
import { expandTenures } from './expandTenures.ts';
import { segmentLines } from './segmentLines.ts';
import { historyOf } from './historyOf.ts';
import { instrumentOf } from './instrumentOf.ts';
import { knownLines } from './knownLines.ts';
import { labelFaces } from './labelFaces.ts';
import { movedLand } from './movedLand.ts';
import { overlayTransfers, snapshotDays, type MovedOf } from './overlayTransfers.ts';
import { readingsOf } from './readingsOf.ts';
import { rimsOf } from './rimsOf.ts';
import { measuresOf, parcelOf } from './parcelOf.ts';
import { neighboursOf } from '../partition/neighboursOf.ts';
import { shapeOf } from '../partition/parcelShapes.ts';
import { segmentsOf } from './segmentsOf.ts';
import { keyOf, Stages } from './stages.ts';

export interface Compiled {
	catalogue: Catalogue;
	history: History;
	topology: Versioned<Topology>;
}

/**
 * From the traced record to what the page reads.
 * @param report called with a line of progress
 * @param stages what an earlier compile made; what depends on nothing that changed is not made again
 * @throws RecordProblem at the first thing in the record that cannot be right
 */
export function compileRecord(
	record: AuthoredRecord,
	natural: NaturalLines,
	traced: Map<string, TracedLine>,
	report: (text: string) => void = () => {},
	stages = new Stages(),
): Compiled {
	const held = record.parcels.map((parcel, i) => ({
		id: parcel.id,
		label: i + 1,
		tenures: expandTenures(parcel, record),
	}));
	const { lines, tags } = collectLines(record, natural, traced);
	const linesKey = keyOf(lines, tags);
	const partition = stages.run('partition', linesKey, () => buildPartition(lines, tags, report));
	report(`${partition.faces.length - 1} faces`);
	const points = record.parcels.map(({ id, at }) => [id, at]);
	const labels = stages.run('labels', keyOf(linesKey, record.water, points), () =>
		labelFaces(partition, record, report),
	);
	const landKey = keyOf(linesKey, [...labels]);

	const shape = (wanted: ReadonlySet<number>) => shapeOf(partition, labels, (label) => wanted.has(label));
	const neighbours = stages.run('neighbours', landKey, () => neighboursOf(partition, labels));
	const beside = (label: number) => neighbours.get(label)!;
	const moved: MovedOf = (before, after, own) =>
		stages.run(`moved ${[...own]}: ${[...before]} → ${[...after]}`, landKey, () =>
			movedLand(before, after, own, shape, stages),
		);
	const known = knownLines(record);
	const doubtKey = keyOf(landKey, [...known]);
	const doubt = (wanted: ReadonlySet<number>, day: Day) =>
		stages.run(`doubt ${day}: ${[...wanted]}`, doubtKey, () =>
			areaDoubtKm2(partition, labels, wanted, tags, known, day),
		);
	const polities = new Map(record.polities.map((polity) => [polity.id, polity]));
	const successions = record.instruments.flatMap(({ id, kind }) => (kind === 'succession' ? [id] : []));
	const overlay = (parcels: typeof held, measured: readonly Transfer[]) =>
		overlayTransfers(
			parcels,
			polities,
			(id) => successions.includes(id),
			moved,
			beside,
			doubt,
			measured,
			report,
		);
	const heldKey = keyOf(doubtKey, held, record.polities, successions);
	const transfers = stages.run('transfers', heldKey, () => overlay(held, []));
	const readings = stages.run('readings', keyOf(heldKey, record.parcels, record.readings), () =>
		readingsOf(held, record, transfers, (parcels) => overlay(parcels, transfers)),
	);

	const acts = record.instruments.map(({ id, effective, signed, ratified, inForce, demarcatedBy }) => [
		...[id, effective, signed, ratified, inForce, demarcatedBy],
	]);
	const days = stages.run('days', keyOf(heldKey, record.parcels, acts), () =>
		daysOf(held, record, transfers, (parcels) => overlay(parcels, transfers)),
	);

	const parcels = stages.run('parcels', keyOf(landKey, points), () =>
		held.map(({ id, label }) => {
			const geometry = shape(new Set([label]));
			const feature: Feature<MultiPolygon, ParcelProperties> = {
				type: 'Feature',
				id: label,
				properties: { key: id },
				geometry,
			};
			return { feature, measures: measuresOf(geometry) };
		}),
	);
	const parcelFeatures = parcels.map(({ feature }) => feature);
	const segments = segmentsOf(record, traced);
	const segmentIndex = new Map(segments.map(({ id }, i) => [id, i]));

	checkClaims(record, transfers);
	checkMoves(record, transfers);
	const rims = stages.run('rims', doubtKey, () => rimsOf(partition, labels, tags, known));
	const land = held.map((parcel, i) => parcelOf(parcel, parcels[i]!.measures, record.parcels[i]!, record));
	const instruments = record.instruments
		.map((instrument) =>
			instrumentOf(
				instrument,
				transfers,
				instrument.segments.map(({ id }) => boxOf(traced.get(`${instrument.id}/${id}`)!.line)),
				record.border.spine.instruments.includes(instrument.id),
				record.border.reigns?.eras,
				demarcationOf(instrument, record),
			),
		)
		.map((instrument) => measureClaims(instrument, { parcels: land, transfers, rims }))
		.sort((a, b) => compareDays(a.effective, b.effective));
	const { reigns, ...rest } = record.border;
	const border: Border = {
		...rest,
		tour: record.tour.length > 0,
		...(reigns && { reigns: { tongue: reigns.tongue, words: reigns.words } }),
	};
	const parcelsOfPlaces = stages.run(
		'places',
		keyOf(
			landKey,
			points,
			record.places.map(({ at }) => at),
		),
		() => record.places.map(({ at }) => parcelAt(at, parcelFeatures)),
	);
	const catalogue: Omit<Catalogue, 'version'> = {
		border,
		polities: record.polities,
		sources: record.sources as Catalogue['sources'],
		instruments,
		segments,
		parcels: land,
		transfers,
		snapshotDays: snapshotDays(held),
		readings,
		rims,
		days,
		places: record.places.map(({ names, ...place }, i) => ({
			...place,
			...parcelsOfPlaces[i]!,
			names: names.map((name) => ({
				from: name.from ?? border.from,
				to: name.to ?? OPEN_END,
				names: name.names,
			})),
		})),
	};
	const drawn = segments.map(({ id }) => [id, traced.get(id)!.line]);
	const topology = stages.run('topology', keyOf(landKey, points, drawn, border.frame), () =>
		buildTopology(border.frame, {
			parcels: parcelFeatures,
			boundaries: boundaryLines(partition, labels, tags, segmentIndex),
			segments: segmentLines(segments, traced, partition, tags),
		}),
	);
	const history = historyOf(record);
	const version = createHash('sha256')
		.update(JSON.stringify([catalogue, history, topology]))
		.digest('hex')
		.slice(0, 12);
	return { catalogue: { version, ...catalogue }, history, topology: { version, ...topology } };
}

/** The parcel that a point lies in. */
function parcelAt(
	at: [number, number],
	parcels: Feature<MultiPolygon, ParcelProperties>[],
): { parcel?: string } {
	const found = parcels.find((parcel) => booleanPointInPolygon(at, parcel));
	return found ? { parcel: found.properties.key } : {};
}
