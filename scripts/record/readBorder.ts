import { join } from 'node:path';
import { borderSchema, type AuthoredBorder } from './borderSchema.ts';
import { readYaml } from './readYaml.ts';

/** What a record is about, read alone. @throws RecordProblem where its `atlas.yaml` does not say it rightly */
export const readBorder = (folder: string): AuthoredBorder =>
	readYaml(join(folder, 'atlas.yaml'), borderSchema);
