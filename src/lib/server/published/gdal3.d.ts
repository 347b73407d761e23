/** What is used of GDAL's port, whose own types name another entry. */
declare module 'gdal3.js/node.js' {
	export interface Dataset {
		path: string;
	}
	interface FilePath {
		local: string;
	}
	export interface Gdal {
		open(file: string): Promise<{ datasets: Dataset[]; errors: unknown[] }>;
		close(dataset: Dataset): Promise<void>;
		ogr2ogr(dataset: Dataset, options: string[], outputName: string): Promise<FilePath>;
		ogrinfo(dataset: Dataset, options: string[]): Promise<object>;
		getFileBytes(file: FilePath): Promise<Uint8Array>;
	}
	export default function init(config: {
		path: string;
		useWorker: false;
		env: Record<string, string>;
		errorHandler: (message: string) => void;
	}): Promise<Gdal>;
}
