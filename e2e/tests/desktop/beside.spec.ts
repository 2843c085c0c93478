import { expect, test } from '@playwright/test';
import { address, paragraphIds } from '../../notes.ts';
import { openReader } from '../../reader.ts';
import { series } from '../../series-documents.ts';

test('another language stands beside the text, each paragraph at the height of its own', async ({ page }) => {
  await openReader(page);
  await page.getByRole('link', { name: 'Anglais en regard' }).click();
  await expect(page).toHaveURL(/\?view=en$/);
  await expect(page.locator('#op-11 [data-view="beside"]')).toContainText('Decides to include in the provisional agenda');
  await expect(page.locator('.resolute-beside-head')).toContainText('Traduction non officielle');
  for (const id of paragraphIds) {
    const text = await page.locator(`#${id} .resolute-text`).boundingBox();
    const other = await page.locator(`#${id} [data-view="beside"]`).boundingBox();
    expect(Math.abs(other!.y - text!.y), id).toBeLessThan(1);
    expect(other!.x, id).toBeGreaterThan(text!.x + text!.width);
  }
});

test('what the scan lost and the other language has is pointed out beside its note', async ({ page }) => {
  await openReader(page, '?view=en');
  await expect(page.locator('#fn-3 .resolute-beside-messages')).toContainText(/Nombre.*II.*en regard seulement/);
  await expect(page.locator('.resolute-beside-messages li')).toHaveCount(3);
});

test('from the English text the French stands beside, and the way there and back is one click', async ({ page }) => {
  await openReader(page, '?lang=en');
  await expect(page.getByText('Unofficial translation')).toBeVisible();
  await page.getByRole('link', { name: 'French alongside' }).click();
  await expect(page).toHaveURL(/lang=en&view=fr/);
  await expect(page.locator('#op-1 [data-view="beside"]')).toContainText('Prend acte du rapport');
  await page.getByRole('link', { name: 'Read this text by itself' }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('the chain of earlier resolutions leads to their official documents', async ({ page }) => {
  await openReader(page);
  const links = page.getByRole('region', { name: 'Résolutions antérieures sur le sujet' }).getByRole('link');
  await expect(links).toHaveText(['A/RES/49/127', 'A/RES/50/123', 'A/RES/52/189', 'A/RES/54/212', 'A/RES/56/203']);
  await expect(links.last()).toHaveAttribute('href', 'https://undocs.org/fr/A/RES/56/203');
});

test('an earlier resolution stands beside a later one, with what is new, kept, changed and dropped in words', async ({ page }) => {
  await page.goto(series.address);
  await page.getByRole('region', { name: 'Résolutions antérieures sur le sujet' }).getByRole('link', { name: /comparer/ }).click();
  await expect(page).toHaveURL(new RegExp(`view=${encodeURIComponent(series.earlier)}|view=${series.earlier}`));
  const beside = (id: string) => page.locator(`#${id} [data-view="beside"]`);
  await expect(beside('pp-1')).toContainText('conservé');
  await expect(beside('pp-2')).toHaveText('nouveau');
  await expect(beside('op-1')).toContainText('conservé');
  await expect(beside('op-2')).toContainText('modifié');
  await expect(page.locator('#op-2 ins')).toHaveText('cinquième');
  await expect(beside('op-2').locator('del')).toHaveText('quatrième');
  const dropped = page.locator('[data-lone]', { hasText: 'polissent les lentilles' });
  await expect(dropped).toContainText('abandonné');
  const [above, here, below] = await Promise.all([page.locator('#op-1'), dropped, page.locator('#op-2')].map(async (row) => (await row.boundingBox())!.y));
  expect(above!).toBeLessThan(here!);
  expect(here!).toBeLessThan(below!);
});

test('a view of what is not here shows the notes', async ({ page }) => {
  await openReader(page, '?view=A/RES/1/1');
  await expect(page.getByRole('link', { name: 'Notes', exact: true })).toHaveAttribute('aria-current', 'true');
});
