// The types SvelteKit reads from the global `App` namespace.
declare global {
	// eslint-disable-next-line @typescript-eslint/no-namespace -- SvelteKit defines the name
	namespace App {
		interface Error {
			message: string;
		}
	}
}

export {};
