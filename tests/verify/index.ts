/**
 * `npm run verify`: the built data held against the tools of others. What comes from npm runs everywhere; what needs
 * programs that are not installed says so in a line.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readOptions } from '../../scripts/run/prepare.mjs';
import { CHECKS } from './checks';

const HELP = `npm run verify: holds the built data against the tools of others (mapshaper, GDAL …).

${CHECKS.map(({ what }) => `  ${what}`).join('\n')}

It reads build/, which npm run build writes, and ends with 1 where one does not agree.`;

const { values } = readOptions(() => parseArgs({ options: { help: { type: 'boolean' } } }), HELP);
if (values.help) {
	console.log(HELP);
	process.exit();
}

if (!existsSync('build/data/datapackage.json')) {
	console.error('There is no built site yet: run npm run build.');
	process.exit(1);
}
let failed = 0;
for (const { what, check } of CHECKS)
	try {
		console.log(`  ${what}: ${await check()}`);
	} catch (error) {
		failed++;
		console.error(`✗ ${what}: ${error instanceof Error ? error.message : error}`);
	}
console.log(failed === 0 ? 'All agree.' : `${failed} of ${CHECKS.length} do not agree.`);
process.exitCode = failed === 0 ? 0 : 1;
