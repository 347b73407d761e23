/** `npm run trace`: clauses and natural lines → `geodata/frontiers/<id>.geojson`, one layer a treaty. */
import { join } from 'node:path';
import { runCommand } from '../command/command.ts';
import { checkRecord } from '../record/checkRecord.ts';
import { readRecord } from '../record/record.ts';
import { formatLayer } from './formatLayer.ts';
import { frontierLayer } from './frontierLayer.ts';
import { readMeasured } from './measured.ts';
import { readNatural } from './natural.ts';
import { traceRecord } from './traceRecord.ts';
import { writeFrontiers } from './writeFrontiers.ts';

const HELP = `Usage: npm run trace -- [--geodata DIR]

Draws each treaty's segments along rivers, divides, borders and straight lines, as the
instruments' paths say, and writes one GeoJSON layer a treaty to DIR/frontiers.

  --geodata DIR   the record to read and write (default: geodata)
  --help          this text`;

runCommand('trace', HELP, { geodata: { type: 'string', default: 'geodata' } }, ({ geodata }) => {
	const record = readRecord(geodata);
	checkRecord(record);
	const natural = join(geodata, 'natural');
	const traced = traceRecord(record, readNatural(natural, record.border.frame), readMeasured(natural));
	const drawn = record.instruments.filter((instrument) => instrument.segments.length > 0);
	const layers = drawn.map((instrument) => [instrument.id, frontierLayer(instrument, traced)] as const);
	writeFrontiers(geodata, new Map(layers.map(([id, layer]) => [`${id}.geojson`, formatLayer(layer)])));
	const segments = layers.reduce((sum, [, layer]) => sum + layer.features.length, 0);
	console.log(`trace: ${segments} segments of ${layers.length} instruments → ${join(geodata, 'frontiers')}`);
});
