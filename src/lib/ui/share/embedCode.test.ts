import { expect, test } from 'vitest';
import { embedCode } from './embedCode';

test('an address and a title stay inside their attributes', () => {
	const code = embedCode({
		address: 'https://example.org/embed/?year=1858&treaty=aigun-1858',
		title: '"><script>alert(1)</script>',
		width: 640,
		height: 480,
	});
	expect(code).toBe(
		'<iframe src="https://example.org/embed/?year=1858&amp;treaty=aigun-1858" ' +
			'title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" width="640" height="480" loading="lazy" ' +
			'style="border: 0; max-width: 100%"></iframe>',
	);
});
