// The types SvelteKit reads from the global `App` namespace.
declare global {
	namespace App {
		interface Error {
			message: string;
		}
	}
}

export {};
