import type { Health } from '$lib/atlas/health';
import type { Catalogue } from '$lib/atlas/model';
import type { Certainty, SourceKind } from '$lib/atlas/vocabulary';

/** How a line was drawn, in one word: where it was drawn in more than one way, whether any of it was by hand. */
export type DrawnWay = Catalogue['segments'][number]['drawn'][number] | 'partHand' | 'mixed' | 'other';

/** Kilometres of line by how sure they are and by how they were drawn. */
export interface LineKm {
	all: number;
	certainty: Partial<Record<Certainty, number>>;
	drawn: Partial<Record<DrawnWay, number>>;
}

/** Who held how much of the land at the end of a year, km² by side; `joint` and nobody's are under `none`. */
export interface HeldKm2 {
	year: number;
	sides: Record<string, number>;
	all: number;
}

/** How far Turf's spherical area lies from the geodesic one, by latitude. */
export interface AreaBand {
	south: number;
	north: number;
	lands: number;
	/** Turf's area less the geodesic one, as a share of that. */
	difference: number;
}

/** What the page on the data's health is drawn from. */
export interface HealthReport {
	catalogue: Catalogue;
	health: Health;
	/** All statements, by the class of their best source. */
	classes: Record<SourceKind, number>;
	lines: LineKm;
	/** The same by the act that drew them, the most uncertain kilometres first. */
	linesByAct: { id: string; name: string; lines: LineKm }[];
	held: HeldKm2[];
	/** The land of all parcels measured as one, geodesic. */
	wholeKm2: number;
	bands: AreaBand[];
	/** Of each piece of land: its latitude, its area, and Turf's area less the geodesic one as a share of that. */
	points: { lat: number; areaKm2: number; difference: number }[];
	/** What nobody verified, with the path of what it is about. */
	doubts: { kind: Health['doubts'][number]['kind']; name: string; path: string; searched: boolean }[];
}
