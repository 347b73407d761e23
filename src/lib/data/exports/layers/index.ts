import { nameLanguages } from '../../../atlas/border';
import { events } from './events';
import { languageFields } from './fields';
import type { LayerDefinition, LayerFeatures } from './layer';
import { places } from './places';
import type { WholeRecord } from './record';
import { routes } from './routes';
import { segments } from './segments';
import { tenures } from './tenures';
import { transfers } from './transfers';

interface Made {
	layers: readonly LayerDefinition[];
	features: ReadonlyMap<LayerDefinition, LayerFeatures>;
}
const known = new WeakMap<WholeRecord, Made>();

/** Makes the layers of a record, once. */
function made(record: WholeRecord): Made {
	const before = known.get(record);
	if (before) return before;
	const { languages, sides } = record.catalogues.en.border;
	const tongues = sides.map(({ tongue }) => tongue);
	const own = languageFields(languages);
	const all = [
		...[tenures(own), transfers(own), segments(own), routes(own)],
		places(languageFields(nameLanguages(languages, tongues))),
		events(own),
	];
	const features = new Map(
		all
			.map(
				(layer) => [layer, { type: 'FeatureCollection' as const, features: layer.features(record) }] as const,
			)
			.filter(([, collection]) => collection.features.length > 0),
	);
	known.set(record, { layers: [...features.keys()], features });
	return known.get(record)!;
}

/** The layers for a GIS that a record has anything in, what is drawn lowest first. */
export const layersOf = (record: WholeRecord): readonly LayerDefinition[] => made(record).layers;

/** A layer of a record as GeoJSON (RFC 7946). @param layer one of `layersOf` */
export const layerFeatures = (layer: LayerDefinition, record: WholeRecord): LayerFeatures =>
	made(record).features.get(layer)!;
