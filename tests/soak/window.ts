/** A laptop's window, in which the page is looked at and comes to rest. */
export const WINDOW = { width: 1200, height: 740 };
