import type { Lang } from '../atlas/vocabulary';

/* The files that the page opens with, relative to the site: its head asks for them before any script is there. */

/** The record in outline. */
export const outlineFile = (lang: Lang): string => `data/outline.${lang}.json`;

/** What the relief's tiles are like. */
export const RELIEF = 'relief/meta.json';

/** The lines of the record, rivers and lakes. */
export const OUTLINE_LINES = 'data/outline.topo.json';
