// Every page is written to a file at build time: the site is served by any static host.
export const prerender = true;
// `/about/` rather than `/about.html`, so that a page works on hosts without rewriting.
export const trailingSlash = 'always';
