/**
 * The path of the atlas's page on a thing, from the root of the site, in English: where the site will stand only who
 * deploys it knows.
 */
export const pageOf = (kind: 'treaties' | 'places' | 'lands', id: string): string => `/${kind}/${id}/`;
