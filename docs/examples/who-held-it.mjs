/*
 * Who held the land at a point, and how much each side held from century to century: the atlas asked by a program.
 *
 *   npm run build
 *   node docs/examples/who-held-it.mjs build 127.5 50.3
 *
 * In a notebook with a JavaScript kernel (Deno, Observable) or on a page, import the module from where the atlas
 * stands, and leave `site` and `fetch` out:
 *
 *   const { openAtlas } = await import('https://your.host/data/atlas.js');
 *   const atlas = await openAtlas();
 */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const [folder = 'build', lon = '127.5', lat = '50.3'] = process.argv.slice(2);
const site = pathToFileURL(`${folder}/`);
const { openAtlas } = await import(new URL('data/atlas.js', site));
const atlas = await openAtlas({ site, fetch: async (url) => new Response(await readFile(new URL(url))) });

const { polities, instruments, border } = atlas.catalogue;
const nameOf = (id) => polities.find((polity) => polity.id === id)?.names.en ?? id;
const actOf = (id) => instruments.find((instrument) => instrument.id === id)?.names.en ?? id;

console.log(`Who held the land at ${lon}, ${lat}:`);
for (const { properties } of atlas.history(Number(lon), Number(lat)).features)
	console.log(`  from ${properties.from}  ${nameOf(properties.polity)}  (${actOf(properties.instrument)})`);

console.log('\nWhat each side held, km²:');
for (const year of [1700, 1800, 1900, 2000]) {
	const { features } = atlas.snapshot(year);
	const sums = border.sides.map(({ id }) => {
		const held = features.filter(({ properties }) => properties.side === id);
		return `${id} ${Math.round(held.reduce((sum, { properties }) => sum + properties.areaKm2, 0))}`;
	});
	console.log(`  ${year}  ${sums.join('  ')}`);
}
console.log(`\nData version ${atlas.snapshot(2000).about.version}; ${border.licence.credit}`);
