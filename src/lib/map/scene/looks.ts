/** How lines, names and land look, each figure once: both renderers read it here. */

/** What is left of the colour of land that did not change while years are compared. */
export const FAINT = 0.32;
