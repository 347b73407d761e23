/** What the tests use of Frictionless' own reader, which has no types. */
declare module 'datapackage' {
	interface Resource {
		tabular: boolean;
		descriptor: { path: string };
		read(options: { keyed: true }): Promise<object[]>;
	}
	export class Package {
		static load(descriptor: object | string, options?: { basePath: string }): Promise<Package>;
		errors: Error[];
		resources: Resource[];
	}
}
