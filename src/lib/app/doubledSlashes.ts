/** A path with single slashes: doubled ones come of addresses that were put together by hand. */
export const withoutDoubledSlashes = (pathname: string): string => pathname.replace(/\/{2,}/g, '/');
