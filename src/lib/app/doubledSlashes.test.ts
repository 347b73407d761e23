import { expect, test } from 'vitest';
import { withoutDoubledSlashes } from './doubledSlashes';

test.each([
	['/', '/'],
	['//', '/'],
	['//embed/', '/embed/'],
	['/atlas//embed///', '/atlas/embed/'],
	['//evil.example/', '/evil.example/'],
])('%s becomes %s, which is never another host', (path, right) => {
	expect(withoutDoubledSlashes(path)).toBe(right);
	expect(new URL(withoutDoubledSlashes(path), 'https://atlas.example').host).toBe('atlas.example');
});
