import type { Catalogue, History } from '../../../atlas/model';
import type { Lang } from '../../../atlas/vocabulary';
import type { AtlasTopology } from '../../topology';

/** The compiled record, in each language of the atlas, and in no other. */
export interface WholeRecord {
	catalogues: Record<Lang, Catalogue>;
	histories: Record<Lang, History>;
	topology: AtlasTopology;
}
