import type { Reader } from './reader';

/** Something that readers do. */
export interface Action {
	name: string;
	/** How often it comes to mind beside the others; 1 where it is left out. */
	weight?: number;
	/** Does it. @returns whether it could be done as the page stands */
	act(reader: Reader): Promise<boolean>;
}
