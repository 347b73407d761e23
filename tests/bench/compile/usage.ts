/** What a child process of the bench used, as it prints it. */
export interface Usage {
	/** From reading the first file to having written the last, milliseconds. */
	workMs: number;
	/** The processor's time of that, milliseconds. */
	workCpuMs: number;
	/** The processor's time of the whole process, milliseconds. */
	cpuMs: number;
	/** The most memory that the process held at once, megabytes. */
	peakMB: number;
}

/** Begins to measure this process. @returns prints what it has used since */
export function measureUsage(): () => void {
	const begun = performance.now();
	const before = process.cpuUsage();
	const ms = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;
	return () => {
		const usage: Usage = {
			workMs: performance.now() - begun,
			workCpuMs: ms(process.cpuUsage(before)),
			cpuMs: ms(process.cpuUsage()),
			peakMB: process.resourceUsage().maxRSS / 1000,
		};
		console.log(JSON.stringify(usage));
	};
}
