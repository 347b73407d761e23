/*
 * Draws the coast and the Alaska border of tests/atlases/oregon-alaska from Natural Earth's public-domain 1:10m
 * countries, as the npm package world-atlas has them. Run once, by whoever wants other lines:
 *
 *     npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
 *     node tests/atlases/drawNature.mjs package/countries-10m.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { clipPolyline as polyline } from 'lineclip';
import { feature, merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';

const FRAME = [-180, 37, -108, 72];
/** The least triangle that a vertex makes, square degrees: about 2 km² here. */
const LEAST = 4e-4;
/** Smaller islands are left out, km², but for those that the treaties were about. */
const SMALLEST_KM2 = 400;
const NAMED = [
	...[
		['san-juan', [-123.09, 48.53]],
		['orcas', [-122.83, 48.65]],
		['lopez', [-122.89, 48.48]],
	],
	...[
		['pearse', [-130.3, 54.87]],
		['wales', [-130.53, 54.75]],
	],
	...[
		['vancouver', [-125.5, 49.6]],
		['prince-of-wales', [-132.7, 55.6]],
		['baranof', [-134.9, 57.0]],
	],
];
const [UNITED_STATES, CANADA, MEXICO, RUSSIA] = ['840', '124', '484', '643'];

const [, , source] = process.argv;
const atlas = simplify(presimplify(JSON.parse(readFileSync(source, 'utf8'))), LEAST);
const countries = atlas.objects.countries.geometries;
const country = (id) => countries.find((one) => one.id === id);

const radians = (degrees) => (degrees * Math.PI) / 180;
/** On a sphere, km²; what is here is only told apart by it. */
const areaKm2 = (ring) =>
	Math.abs(
		ring
			.slice(1)
			.reduce(
				(sum, [x, y], i) =>
					sum + radians(x - ring[i][0]) * (Math.sin(radians(y)) + Math.sin(radians(ring[i][1]))),
				0,
			),
	) *
	(6371 ** 2 / 2);
function holds(ring, [x, y]) {
	let inside = false;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [[ax, ay], [bx, by]] = [ring[i], ring[j]];
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	}
	return inside;
}

const rounded = (line) =>
	line
		.map(([x, y]) => [Number(x.toFixed(4)), Number(y.toFixed(4))])
		.filter((p, i, all) => i === 0 || String(p) !== String(all[i - 1]));
const line = (id, coordinates) => ({
	type: 'Feature',
	properties: { id },
	geometry: { type: 'LineString', coordinates: rounded(coordinates) },
});

const features = [];
let numbered = 0;
const outlines = ({ coordinates }) =>
	coordinates.map(([ring]) => ring).sort((a, b) => areaKm2(b) - areaKm2(a));
for (const [rings, mainland] of [
	[outlines(merge(atlas, [country(UNITED_STATES), country(CANADA), country(MEXICO)])), 'america'],
	// Natural Earth cuts it at 180°: here is what lies beyond.
	[
		outlines(feature(atlas, country(RUSSIA)).geometry).filter((ring) => ring.every(([x]) => x < -168)),
		'chukotka',
	],
]) {
	rings.forEach((ring, i) => {
		const pieces = polyline(ring, FRAME).filter((piece) => piece.length > 1);
		const named = NAMED.find(([, at]) => holds(ring, at));
		if (pieces.length === 0 || (i > 0 && !named && areaKm2(ring) < SMALLEST_KM2)) return;
		// A ring that crosses the frame begins anywhere: its first piece goes on from its last.
		const [first, last] = [pieces[0], pieces.at(-1)];
		if (pieces.length > 1 && String(first[0]) === String(last.at(-1)))
			pieces.splice(0, 1, [...pieces.pop(), ...first.slice(1)]);
		const id = i === 0 ? mainland : (named?.[0] ?? `island-${++numbered}`);
		pieces.forEach((piece, n) => features.push(line(pieces.length > 1 ? `${id}-${n + 1}` : id, piece)));
	});
}

// From the head of Portland Canal to the last summit before the meridian, which the record draws exactly.
const borders = mesh(
	atlas,
	atlas.objects.countries,
	(a, b) => [a.id, b.id].sort().join() === `${CANADA},${UNITED_STATES}`,
);
const alaska = borders.coordinates.find((one) => one.every(([x]) => x < -129));
const summits = alaska.filter(([x]) => x > -140.95);
if (summits[0][0] < summits.at(-1)[0]) summits.reverse();

const folder = fileURLToPath(new URL('oregon-alaska/natural/', import.meta.url));
const layer = (name, all) =>
	writeFileSync(
		`${folder}${name}.geojson`,
		`{"type":"FeatureCollection","features":[\n${all.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`,
	);
layer('coast', features);
layer('borders', [line('alaska', summits)]);
console.log(
	features.length,
	'coasts',
	features.reduce((n, f) => n + f.geometry.coordinates.length, 0),
	'vertices',
);
for (const { properties, geometry } of features) {
	const c = geometry.coordinates;
	console.log(properties.id, c.length, Math.round(areaKm2(c)), c[0].join(), c.at(-1).join());
}
console.log('border', summits.length, summits[0], summits.at(-1));
