import { File, ready } from 'h5wasm/node';

type Numbers = ReturnType<File['get']>['value'];

/** One HDF5 file, as far as it is read here: one-dimensional numeric variables and their attributes. */
export interface Hdf5File {
	has(name: string): boolean;
	values(name: string): Numbers;
	attribute(name: string, attribute: string): number;
}

/** GSHHG and DCW call their files `.nc`; they are HDF5, which a classic netCDF reader refuses. */
export async function openHdf5(path: string): Promise<Hdf5File> {
	await ready;
	const file = new File(path, 'r');
	const names = new Set(file.keys());
	return {
		has: (name) => names.has(name),
		values: (name) => file.get(name).value,
		attribute: (name, attribute) => {
			const { value } = file.get(name).attrs[attribute];
			return Number(typeof value === 'number' ? value : value[0]);
		},
	};
}
