import type { Box } from './box';
import type { Position } from './position';
import type { View } from './view';

/** What a map is asked to show next; a new object each time, so that the same wish twice is seen twice. */
export type CameraWish =
	| { kind: 'view'; view: View }
	/** `[west, south, east, north]` to frame. */
	| { kind: 'bounds'; bbox: Box }
	/** Brings a point into sight at the zoom that the map has. */
	| { kind: 'point'; at: Position };
