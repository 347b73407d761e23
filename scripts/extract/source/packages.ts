import manifest from '../package.json' with { type: 'json' };

/**
 * The packages the extraction reads, by name and version. `licence` is the licence of the data inside
 * (as the package or its upstream states it), which is not always that of the package.
 */
export interface SourcePackage {
	kind: 'npm' | 'deb';
	name: string;
	version: string;
	title: string;
	licence: string;
	vintage: string;
}

export const BORDERS: SourcePackage = {
	kind: 'npm',
	name: '@geo-maps/countries-coastline-10m',
	version: manifest.dependencies['@geo-maps/countries-coastline-10m'],
	title: 'OpenStreetMap country and coast lines, simplified to 10 m by geo-maps',
	licence: 'ODbL-1.0 (© OpenStreetMap contributors)',
	vintage: 'OpenStreetMap, late 2017',
};

export const TIME_ZONES: SourcePackage = {
	kind: 'npm',
	name: 'geo-tz',
	version: manifest.dependencies['geo-tz'],
	title: 'OpenStreetMap time zones (timezone-boundary-builder), which end on state borders',
	licence: 'ODbL-1.0 (© OpenStreetMap contributors)',
	vintage: 'OpenStreetMap, 2026',
};

export const NATURAL_EARTH: SourcePackage = {
	kind: 'deb',
	name: 'libmagics++-data',
	version: '4.13.0-1',
	title: 'Natural Earth 10m, as packed with Magics',
	licence: 'public domain (Natural Earth)',
	vintage: 'Natural Earth 3',
};

export const GSHHG: SourcePackage = {
	kind: 'deb',
	name: 'gmt-gshhg-full',
	version: '2.3.7-6',
	title: 'GSHHG full-resolution rivers (WDBII)',
	licence: 'LGPL-3.0-or-later (GSHHG, Wessel and Smith)',
	vintage: 'GSHHG 2.3.7, 2017; the rivers are CIA World Data Bank II, 1970s–80s',
};

export const DCW: SourcePackage = {
	kind: 'deb',
	name: 'gmt-dcw',
	version: '2.1.1-1',
	title: 'Digital Chart of the World, country and state polygons for GMT',
	licence: 'LGPL-3.0-or-later (DCW for GMT)',
	vintage: 'DCW-GMT 2.1.1, 2022; the lines are older',
};

export const RELIEF: SourcePackage = {
	kind: 'deb',
	name: 'marble-qt-data',
	version: '4:22.12.3-1',
	title: 'Marble grey-scale elevation (SRTM30), 2 arc-minutes',
	licence: 'public domain (theme file: “Public Domain, made with Natural Earth”; package: LGPL-2.1-or-later)',
	vintage: 'SRTM30 Plus, 2000s',
};
