import type { Feature } from 'geojson';
import type { ShownEvent } from '../../atlas/event';
import type { ByNumber } from '../../atlas/byNumber';
import type { Day, Holding, InstrumentOutline, Outline } from '../../atlas/model';
import type { ShownRoute } from '../../atlas/route';
import type { Lang } from '../../atlas/vocabulary';
import type { AtlasFeatures } from '../../data/decode';
import type { Nature } from '../../data/loadNature';
import type { Relief } from '../../data/loadRelief';
import type { Position } from '../../geo/position';
import type { EventMark } from './eventMarks';
import type { PlaceLabel, PolityLabel } from './labels';
import type { Palette } from './palette';
import type { RouteFeature } from './routeFeatures';

/** What a map is drawn from, whatever the year. */
export interface MapRecord {
	/** In the chosen reading. */
	catalogue: Outline;
	features: AtlasFeatures;
	nature: Nature;
	relief: Relief | null;
	/** Whether lines and waters are as exact as the record has them; the live map then goes into detail too. */
	exact: boolean;
}

/** What a map shows of the record. */
export interface MapMoment {
	year: number;
	/** The day whose snapshot it is: the last of the year, or one within it. */
	day: Day;
	/** By `Parcel.index`. */
	holdings: ByNumber<Holding>;
	/** The year that names tell of: they follow a frame later, so that the land never waits for them. */
	told: { year: number; day: Day; holdings: ByNumber<Holding> };
	/** Another year beside or over this one, and how they are looked at. */
	earlier: {
		year: number;
		holdings: ByNumber<Holding>;
		look: 'change' | 'swipe' | 'fade';
	} | null;
	/** Indexes of the parcels under the accent. */
	changed: ReadonlySet<number>;
	/** Index of the chosen parcel, 0 for none. */
	chosen: number;
	/** The chosen treaty. */
	instrument: InstrumentOutline | null;
	/** Events and routes of the year, and the id of the picked event. */
	events: ShownEvent[];
	routes: ShownRoute[];
	pickedEvent: string | null;
	/** Whether any names are shown: a quiz hides them. */
	named: boolean;
	/** Whether places bear their holder's name for them too. */
	localNames: boolean;
}

/** How a map is shown, and told in words. */
export interface MapManner {
	palette: Palette;
	lang: Lang;
	reducedMotion: boolean;
	/** Whether a change of fill may be seen happening: not while scrubbing or playing. */
	fade: boolean;
	/** Whether names are set for the last row of a room. */
	large?: boolean;
	/** The picture in words. */
	label: string;
}

/** The names and signs that stand on a scene. */
export interface MapMarks {
	places: PlaceLabel[];
	polities: PolityLabel[];
	events: EventMark[];
	routes: RouteFeature[];
	/** Treaties' names along their lines. */
	lineNames: Feature[];
}

/** What a renderer tells of the pointer; a map without it answers nobody. */
export interface MapAnswers {
	/** By the parcel's index. */
	onland: (parcel: number, at: Position) => void;
	onplace: (place: string) => void;
	onevent: (event: string) => void;
	/** A frontier line, by the index of its segment. */
	online: (segment: number, at: Position) => void;
	/** The pointer rests on an event, or no longer does; pixels of the map. */
	onhover: (event: string | null, x: number, y: number) => void;
}

/** What a map in a frame left to the page around it: a turn of the wheel, a single finger. */
export type Yielded = 'wheel' | 'touch';
