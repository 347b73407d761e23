import type { Citations } from '../../i18n/citation';

export const PICTURES = ['png', 'svg'] as const;
export const TABLES = ['geojson', 'csv'] as const;
export type PictureKind = (typeof PICTURES)[number];
export type DataKind = (typeof TABLES)[number];

/** What the sheet shows: the state at the moment it was opened, which no playback moves on. */
export interface Shared {
	/** The state in words. */
	title: string;
	/** Whole addresses. */
	address: string;
	embedAddress: string;
	/** The name of an embedded map to a screen reader. */
	embedTitle: string;
	citations: Citations;
	/** Which land a file of data has, in words. */
	data: string;
}

/** How far the animation is. */
export type AnimationState =
	| { kind: 'idle' }
	| { kind: 'running'; done: number; total: number }
	| { kind: 'saved'; name: string }
	/** `because` says why, where the reader can do something about it. */
	| { kind: 'failed'; because: string | null };

/** How much of the whole atlas is kept for use without a network. */
export interface OfflineProgress {
	kind: 'idle' | 'running' | 'saved' | 'failed';
	/** Files in all, those that are kept, and those that could not be. */
	total: number;
	done: number;
	missing: number;
	/** Bytes kept. */
	bytes: number;
}

/** Years as the reader typed them into the animation's form; `null` where a field is empty. */
export interface AskedYears {
	from: number | null;
	to: number | null;
	step: number | null;
}
