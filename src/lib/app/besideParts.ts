import LedgerChart from '$lib/ui/timeline/LedgerChart.svelte';
import PresentationBar from '$lib/ui/learn/PresentationBar.svelte';
import Key from './Key.svelte';
import PresentationKey from './PresentationKey.svelte';
import PrintPlate from './PrintPlate.svelte';
import Share from './Share.svelte';
import Sidebar from './Sidebar.svelte';
import Surroundings from './Surroundings.svelte';

/**
 * What the page is besides the map and the year: the ledger over time, a presentation's foot, the key, a presentation's own,
 * the plate for paper, the share sheet, the text beside the map, where on the earth the map is. One part of the script, as
 * all of it is wanted at once, and each request costs a slow line its time.
 */
export const besideParts = {
	LedgerChart,
	PresentationBar,
	Key,
	PresentationKey,
	PrintPlate,
	Share,
	Sidebar,
	Surroundings,
};
