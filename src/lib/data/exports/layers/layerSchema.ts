import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type { LayerDefinition } from './layer';

/** A layer's GeoJSON as a JSON Schema (draft 7): the definition by which the tests check every feature. */
export function layerSchema({ name, description, fields }: LayerDefinition): object {
	const { $schema, ...properties } = toJsonSchema(fields);
	return {
		$schema,
		title: name,
		description,
		type: 'object',
		required: ['type', 'features'],
		properties: {
			type: { const: 'FeatureCollection' },
			features: {
				type: 'array',
				items: {
					type: 'object',
					required: ['type', 'properties', 'geometry'],
					properties: {
						type: { const: 'Feature' },
						properties,
						geometry: { type: 'object', required: ['type', 'coordinates'] },
					},
				},
			},
		},
	};
}

/** A field of a table schema (Frictionless Data). */
interface TableField {
	name: string;
	type: 'string' | 'date' | 'number' | 'integer';
	description: string;
	constraints?: { required: true; enum?: string[] };
}

/** A layer's table as a table schema (Frictionless Data), of the same definition. @param points whether it says where */
export function tableSchema(
	{ fields }: LayerDefinition,
	points: boolean,
): { fields: TableField[]; missingValues: string[] } {
	const { properties = {}, required = [] } = toJsonSchema(fields) as JsonSchema;
	const own = Object.entries(properties).map(([name, field]): TableField => {
		if (typeof field === 'boolean') throw new TypeError(`${name} may be anything`);
		const { description = '', ...shape } = field;
		const kinds = [shape, ...(shape.anyOf ?? [])] as JsonSchema[];
		const kind = kinds.find(({ type }) => type !== undefined && type !== 'null')!;
		const type = kind.format === 'date' ? 'date' : (kind.type as 'string' | 'number' | 'integer');
		const mayLack =
			kinds.some((one) => one.type === 'null') ||
			(type === 'string' && kind.minLength === undefined && !kind.enum);
		return {
			...{ name, type, description },
			...(required.includes(name) &&
				!mayLack && {
					constraints: { required: true, ...(kind.enum && { enum: kind.enum as string[] }) },
				}),
		};
	});
	const where: TableField[] = ['lon', 'lat'].map((name) => ({
		...{ name, type: 'number', description: `${name === 'lon' ? 'Longitude' : 'Latitude'}, degrees WGS84` },
		constraints: { required: true },
	}));
	return { fields: points ? [...own, ...where] : own, missingValues: [''] };
}
