import { pageParams } from './langOf';
import { readCatalogue } from './readRecord';

/** Every page of an instrument. */
export function treatyEntries() {
	const { border, instruments } = readCatalogue();
	return pageParams(border, instruments);
}
