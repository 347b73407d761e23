// This page is for reading, and static hosts look for it under this very name.
export const csr = false;
export const trailingSlash = 'never';
