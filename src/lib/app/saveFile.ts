/** Hands a file to the reader, as a download. @returns its name */
export function saveFile(content: Blob | string, type: string, name: string): string {
	const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser reads it after the click; a minute is long enough for any.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
	return name;
}
