import { loadModule } from './loadModule';

type Numbers = Int8Array | Int16Array | Int32Array | Uint16Array | Float64Array;

/** One HDF5 file, as far as it is read here: one-dimensional numeric variables and their attributes. */
export interface Hdf5File {
	has(name: string): boolean;
	values(name: string): Numbers;
	attribute(name: string, attribute: string): number;
}

interface H5wasm {
	ready: Promise<unknown>;
	File: new (
		file: string,
		mode: 'r',
	) => {
		keys(): string[];
		get(name: string): { value: Numbers; attrs: Record<string, { value: number | number[] }> };
	};
}

/** GSHHG and DCW call their files `.nc`; they are HDF5, which a classic netCDF reader refuses. */
export async function openHdf5(path: string): Promise<Hdf5File> {
	const h5wasm = await loadModule<H5wasm>('h5wasm', 'dist/node/hdf5_hl.js');
	await h5wasm.ready;
	const file = new h5wasm.File(path, 'r');
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
