import type { Border } from '../../atlas/border';
import { lastDayOfYear } from '../../atlas/day';
import type { ShownEvent } from '../../atlas/event';
import type { ShownRoute } from '../../atlas/route';
import type { Lang } from '../../atlas/vocabulary';
import type { ByNumber } from '../../atlas/byNumber';
import type { Day, Holding, InstrumentOutline, Outline } from '../../atlas/model';
import { holdingsAt } from '../../atlas/snapshot';
import { parcelsMovedBy } from '../../atlas/transfer';
import type { View } from '../../geo/view';
import type { AtlasFeatures } from '../../data/decode';
import type { Nature } from '../../data/loadNature';
import { viewFitting } from '../scene/frame';
import { sceneMaker, type Scene } from '../scene/scene';
import type { Size } from '../../geo/projector';

/** What a map shows: plain data, the same on the server and in the browser. */
export interface MapSubject {
	/** In the wished language and reading (`inReading`). */
	catalogue: Outline;
	features: AtlasFeatures;
	nature: Nature;
	/** The state at the end of this year, or on a day of it. */
	year: number;
	date?: Day | null;
	/** Who held which parcel, by its index, where that is not what the record tells of the moment. */
	holdings?: ByNumber<Holding>;
	/** Its lines are drawn heavily and, unless `changed` says otherwise, its land is under the accent. */
	instrument: InstrumentOutline | null;
	/** Ids of the parcels under the accent. */
	changed?: ReadonlySet<string>;
	/** Whether two years are compared: land that did not change is then faint. */
	comparing?: boolean;
	/** Id of the parcel that is outlined. */
	chosen?: string | null;
	/** Events and routes of the year (`eventsAt`, `routesAt`), and the id of the picked event. */
	events?: readonly ShownEvent[];
	routes?: readonly ShownRoute[];
	pickedEvent?: string | null;
	/** Which names stand on it: all, only those of places and states, or none. */
	naming?: 'all' | 'land' | 'none';
	/** Whether names are as large as a room needs them (`LARGE`). */
	large?: boolean;
	/** Whether places bear their holder's name for them too. */
	localNames?: boolean;
	/** `[west, south, east, north]` degrees to show whole; the instrument's own, else the atlas's opening. */
	bbox?: [number, number, number, number];
	/** Where to look, instead of `bbox`. */
	view?: View;
	/** The closest zoom that a small `bbox` may bring. */
	maxZoom?: number;
	lang: Lang;
	/** How far a thinned line may stray from the true one, pixels. */
	thin?: number;
}

/** The scene of a map's moment. */
export function sceneOf(subject: MapSubject): Scene {
	const { catalogue, features, year, instrument, changed, comparing, chosen } = subject;
	const moved = changed ?? (instrument ? parcelsMovedBy(catalogue.transfers, instrument.id) : new Set());
	const ids = new Set(instrument?.segments);
	const day = subject.date ?? lastDayOfYear(year);
	return sceneMaker(
		catalogue,
		features,
	)({
		year,
		...{ day, holdings: subject.holdings ?? holdingsAt(catalogue.parcels, day) },
		changed: new Set(catalogue.parcels.flatMap(({ id, index }) => (moved.has(id) ? index : []))),
		comparing,
		chosen: catalogue.parcels.find(({ id }) => id === chosen)?.index,
		segments: new Set(catalogue.segments.flatMap(({ id }, index) => (ids.has(id) ? index : []))),
	});
}

/** Where a map of a size looks. */
export function subjectView(
	{ bbox, instrument, maxZoom = 5.4 }: Pick<MapSubject, 'bbox' | 'instrument' | 'maxZoom'>,
	size: Size,
	border: Pick<Border, 'frame' | 'opening' | 'zoom'>,
): View {
	const bounds = bbox ?? instrument?.bbox;
	const margin = Math.min(48, size.width * 0.06);
	return viewFitting(bounds ?? border.opening.wide, size, border, { margin: bounds ? margin : 0, maxZoom });
}
