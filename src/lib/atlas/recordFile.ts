/** What a panel tells of. */
export type ToldOf =
	| { kind: 'treaty' | 'land' | 'place' | 'event'; id: string }
	| { kind: 'comparison' }
	/** Ids of land, of instruments and of single transfers. */
	| { kind: 'sum'; ids: readonly string[] };

const LAND = 'parcels.yaml';
const instrumentFile = (id: string): string => `instruments/${id}.yaml`;

/**
 * The files of the record, below its folder, that hold what a panel tells: where whoever mends it begins.
 *
 * @param isParcel whether an id of a sum is that of land
 */
export function recordFiles(told: ToldOf, isParcel: (id: string) => boolean): string[] {
	switch (told.kind) {
		case 'treaty':
			return [instrumentFile(told.id)];
		case 'place':
			return ['places.yaml'];
		case 'event':
			return ['events.yaml'];
		case 'sum': {
			// A transfer's id begins with its instrument's.
			const files = told.ids.map((id) => (isParcel(id) ? LAND : instrumentFile(id.split('/')[0]!)));
			return files.length > 0 ? [...new Set(files)] : [LAND];
		}
		default:
			return [LAND];
	}
}
