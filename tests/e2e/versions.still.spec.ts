import { en } from '../../src/lib/i18n/messages/en';
import { expect, test } from './fixtures';

test('a link made with older data tells what has changed of it; a panel leads to a report that names its file', async ({
	explorer,
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await explorer.open('?treaty=aigun-1858');
	await page.getByRole('button', { name: en['report.error'] }).click();
	const report = page.getByRole('textbox', { name: en['report.error'] });
	await expect(report).toHaveValue(/treaty=aigun-1858\S*&v=\d[^]*geodata\/instruments\/aigun-1858\.yaml/);
	expect(asked.filter((path) => path.endsWith('/changes.json'))).toEqual([]);

	await explorer.open('?treaty=aigun-1858&v=1.0.0');
	await expect(page.getByText('This link was made with version 1.0.0 of the data')).toBeVisible();
	await expect(page.getByText('Treaty of Aigun: changed since')).toBeVisible();
	await explorer.open('?treaty=aigun-1858&v=999.0.0');
	await expect(page.getByText('newer than that here')).toBeVisible();
});
