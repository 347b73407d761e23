/** A child process of the bench: mapshaper's commands on the lines and points of a folder. */
import { join } from 'node:path';
import mapshaper from 'mapshaper';
import { measureUsage } from './usage';

const [folder = '', kept = '1'] = process.argv.slice(2);
const printUsage = measureUsage();
await mapshaper.runCommands(
	[
		join(folder, 'lines.geojson'),
		// Half a cell of the record's grid: what rounds to one vertex is one.
		'snap snap-interval=0.000005',
		'-polygons',
		`-join ${join(folder, 'points.geojson')}`,
		'-dissolve holder',
		// Ours mends no crossings of simplified lines, so the peer need not either.
		`-simplify visvalingam ${Number(kept) * 100}% no-repair`,
		`-o ${join(folder, 'peer.json')} format=topojson`,
	].join(' '),
);
printUsage();
