// These pages are for reading: nothing on them needs a script.
export const csr = false;
