/** `[west, south, east, north]`, degrees. */
export type Box = [number, number, number, number];

/** The box around all of some boxes. @throws RangeError when there are none */
export function boxAround(boxes: readonly Readonly<Box>[]): Box {
	if (boxes.length === 0) throw new RangeError('no boxes');
	return [
		Math.min(...boxes.map(([west]) => west)),
		Math.min(...boxes.map(([, south]) => south)),
		Math.max(...boxes.map(([, , east]) => east)),
		Math.max(...boxes.map(([, , , north]) => north)),
	];
}
