import { readCatalogue } from '../data/record';
import { langOf } from './langOf';

export const load = ({ params }) => ({ lang: langOf(params), version: readCatalogue().version });
