declare module 'mapshaper' {
	/** Runs commands as its command line does. */
	const mapshaper: { runCommands(commands: string): Promise<void> };
	export default mapshaper;
}
