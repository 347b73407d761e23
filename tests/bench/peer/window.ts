/** What the bare page lets the bench ask of it. */
declare global {
	interface Window {
		peer: {
			/** Shows the state at the end of a year. */
			step(year: number): void;
			/** The year whose picture is whole. */
			shown?: number;
		};
	}
}

export {};
