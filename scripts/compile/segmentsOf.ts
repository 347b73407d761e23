import { OPEN_END, type Segment } from '../../src/lib/atlas/model.ts';
import type { AuthoredRecord } from '../record/record.ts';
import type { TracedLine } from '../trace/traceRecord.ts';

/** Every segment as the page reads it. A line that never bounded anyone's land has no days in force. */
export function segmentsOf(record: AuthoredRecord, traced: Map<string, TracedLine>): Segment[] {
	return record.instruments.flatMap((instrument) =>
		instrument.segments.map((segment): Segment => {
			const id = `${instrument.id}/${segment.id}`;
			const { drawn, lengthKm } = traced.get(id)!;
			const { cuts, until, path: _path, ...rest } = segment;
			return {
				...rest,
				id,
				instrument: instrument.id,
				drawn,
				lengthKm,
				...(cuts && { inForce: { from: instrument.effective, to: until ?? OPEN_END } }),
			};
		}),
	);
}
