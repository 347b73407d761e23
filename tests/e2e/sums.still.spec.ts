import { expect, test } from './fixtures';

test('a published figure is added up anew, by the keyboard, in the address', async ({ explorer, page }) => {
	await explorer.open('?treaty=peking-1860');
	await page.getByRole('button', { name: /^Add it up yourself: All land that passed to Russia/ }).click();
	const card = page.getByRole('article', { name: 'Areas added up' });
	await expect(card.getByRole('heading')).toBeFocused();
	await expect.poll(() => explorer.search().get('figure')).toBe('1000000');
	const said = card.getByRole('status');
	await expect(said).toContainText('Together: 973,000 km²');

	await card.getByRole('button', { name: /^Remove Northern Sakhalin/ }).press('Enter');
	await expect(said).toContainText('Together: 932,000 km²');
	await card.getByLabel('A figure to hold it against, km²').fill('90万');
	await card.getByLabel('A figure to hold it against, km²').press('Enter');
	await expect.poll(() => explorer.search().get('figure')).toBe('900000');
	await expect(said).toContainText('+31,700 km²');
	await page.goBack();
	await expect.poll(() => explorer.search().get('figure')).toBe('1000000');
	await card.getByRole('button', { name: 'Close' }).click();
	await expect(card).toHaveCount(0);
});
