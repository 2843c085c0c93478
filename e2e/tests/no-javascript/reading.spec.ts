import { expect, test } from '@playwright/test';
import { address, notes, paragraphIds } from '../../notes.ts';
import { callOf, words } from '../../reader.ts';
import { series } from '../../series-documents.ts';

test('the whole text can be read', async ({ page }) => {
  await page.goto(address);
  for (const id of paragraphIds) await expect(page.locator(`#${id} .resolute-text`)).toBeVisible();
  await expect(page.locator('#op-11')).toContainText('Décide d’inscrire à l’ordre du jour provisoire');
});

test('all notes can be read, and lead to their calls and back', async ({ page }) => {
  await page.goto(address);
  for (const note of notes) {
    await callOf(page, note).click();
    await expect(page).toHaveURL(new RegExp(`#fn-${note.number}$`));
    const row = page.locator(`#fn-${note.number}`);
    await expect(row).toBeInViewport();
    await expect(row).toContainText(words(note.begins));
    await row.locator('[role="doc-backlink"]').first().click();
    await expect(callOf(page, note)).toBeInViewport();
  }
});

test('the view links work', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('link', { name: 'Source', exact: true }).click();
  await expect(page).toHaveURL(/view=source/);
  await expect(page.locator('#pp-1 [data-view="source"] del', { hasText: 'sectionIl' })).toBeVisible();
  await page.getByRole('link', { name: /Corrections/ }).click();
  await expect(page).toHaveURL(/corrections=1/);
  await expect(page.locator('#pp-1 .resolute-emendation').first()).toBeVisible();
});

test('another language and another resolution are read beside the text', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('link', { name: 'Anglais en regard' }).click();
  await expect(page).toHaveURL(/\?view=en$/);
  await expect(page.locator('#op-8 [data-view="beside"]')).toContainText('exceptionally at its fifty-ninth');
  await page.goto(series.address);
  await page.getByRole('link', { name: /comparer/ }).click();
  await expect(page.locator('[data-lone]', { hasText: 'polissent les lentilles' })).toContainText('abandonné');
});

test('the symbol box goes to the document', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Cote').fill('58/208');
  await page.getByRole('button', { name: 'Ouvrir' }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('a document says what it is to those who collect pages', async ({ page }) => {
  await page.goto(address);
  await expect(page).toHaveTitle('A/RES/58/208: Migrations internationales et développement');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${address}$`));
  await expect(page.locator('link[rel="alternate"][hreflang="fr"]')).toHaveCount(1);
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /31 paragraphes et 13 notes/);
  const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(data).toMatchObject({ '@type': 'Legislation', legislationIdentifier: 'A/RES/58/208', legislationDate: '2003-12-23', inLanguage: 'fr' });
});
