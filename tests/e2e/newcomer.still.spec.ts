import { en } from '../../src/lib/i18n/messages/en';
import { expect, test } from './fixtures';

test('who comes for the first time finds what to do and the key on the map; put away, it stays away', async ({
	explorer,
	page,
}) => {
	await explorer.open('');
	const key = page.getByRole('region', { name: en['key.heading'] });
	await expect(key).toContainText(en['intro.text']);
	await expect(key).toContainText(en['legend.undelimited']);
	await explorer.whole();
	await expect(key).toContainText(en['events.kind.war']);
	await key.getByRole('button', { name: en['key.close'] }).click();
	await expect(key).toHaveCount(0);
	const opener = page.getByRole('button', { name: en['key.open'], exact: true });
	await expect(opener).toBeFocused();
	await opener.press('Enter');
	await expect(key).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(opener).toBeFocused();
	await page.goto('/');
	await expect(opener).toBeVisible();
	await expect(key).toHaveCount(0);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the treaties stand by name over the slider, and the foot takes a quarter of the screen at most', async ({
		explorer,
		page,
	}) => {
		await explorer.open('?year=1858');
		const foot = page.getByRole('region', { name: en['year.label'], exact: true });
		for (const name of ['Nerchinsk', 'Kyakhta', 'Aigun', 'Peking', 'St Petersburg', 'Eastern section'])
			await expect(foot.getByRole('button').filter({ hasText: name })).toBeVisible();
		await expect.poll(async () => (await foot.boundingBox())!.height).toBeLessThanOrEqual(844 / 4);
		// A link's own subject is not covered.
		await expect(page.getByRole('region', { name: en['key.heading'] })).toHaveCount(0);
	});
});
