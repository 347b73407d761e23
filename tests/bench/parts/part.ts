/** What the command line asks of every part. */
export interface Options {
	/** Folders of built sites to measure, by name. */
	sites: { name: string; folder: string }[];
	/** The year that scrubbing starts at, and how many steps of a year it takes. */
	from: number;
	steps: number;
	/** How many steps the heap is watched for. */
	many: number;
}

/** A part of the bench: it prints its figures, and says whether they hold. */
export interface Part {
	what: string;
	/** Whether it needs the built site. */
	site: boolean;
	run(options: Options): Promise<boolean>;
}
