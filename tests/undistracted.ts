/** Features that Playwright switches off itself; a list of ours stands in the place of its own. */
const PLAYWRIGHTS = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'TcpPortRandomizationWin',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
];
/** Pages that the browser opens behind its address bar, in each window two, which cost as much as a page under test. */
const OF_THE_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxAimPopup'];

/** Switches for a browser that does nothing of its own: no requests, no pages behind its bar. */
export const UNDISTRACTED = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	`--disable-features=${[...PLAYWRIGHTS, ...OF_THE_BAR].join(',')}`,
];
