declare module 'mapshaper' {
	interface Dataset {
		arcs: object;
	}
	/** What is used of it: its commands as its command line has them, and a look at lines that cross. */
	const mapshaper: {
		runCommands(commands: string): Promise<void>;
		applyCommands(commands: string, files: Record<string, string>): Promise<Record<string, Buffer | string>>;
		internal: {
			importTopoJSON(topology: object, options: object): Dataset;
			findSegmentIntersections(arcs: object): object[];
		};
	};
	export default mapshaper;
}
