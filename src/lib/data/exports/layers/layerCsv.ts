import { csv, type Cell } from '../csv';
import type { LayerDefinition, LayerFeatures } from './layer';

/** By it spreadsheets know that a file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A layer as a table: its fields, and of points where they are. */
export function layerCsv({ fields }: LayerDefinition, { features }: LayerFeatures): string {
	const names = columnsOf(fields, features);
	const rows = features.map(({ properties, geometry }) => {
		const [lon = '', lat = ''] = geometry.type === 'Point' ? geometry.coordinates : [];
		const cells: Record<string, Cell | null> = { ...properties, lon, lat };
		return names.map((name) => cells[name] ?? '');
	});
	return BYTE_ORDER_MARK + csv([names, ...rows]);
}

function columnsOf(fields: LayerDefinition['fields'], features: LayerFeatures['features']): string[] {
	const own = Object.keys(fields.entries);
	return features.some(({ geometry }) => geometry.type === 'Point') ? [...own, 'lon', 'lat'] : own;
}
