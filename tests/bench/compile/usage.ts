/** What a child process of the bench used, as it prints it on its last line. */
export interface Usage {
	/** From reading the first file to having written the last, milliseconds. */
	workMs: number;
	/** The processor's time for the whole process, milliseconds. */
	cpuMs: number;
	/** The most memory the process held at once, megabytes. */
	peakMB: number;
}

/** Prints what this process has used. @param begun when its work began, by `performance.now()` */
export function printUsage(begun: number): void {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	const usage: Usage = {
		workMs: performance.now() - begun,
		cpuMs: (userCPUTime + systemCPUTime) / 1000,
		peakMB: maxRSS / 1000,
	};
	console.log(JSON.stringify(usage));
}
