import { expect, test } from '@playwright/test';
import { address, notes, paragraphIds } from '../../notes.ts';
import { openReader, words } from '../../reader.ts';

test('all paragraphs are there under the numbers that people cite', async ({ page }) => {
  await openReader(page);
  const ids = await page.locator('[data-paragraph]').evaluateAll((rows) => rows.map((row) => row.id));
  expect(ids).toEqual(paragraphIds);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Migrations internationales et développement');
});

test('a deep link shows its target', async ({ page }) => {
  await openReader(page, '#op-10-a');
  await expect(page.locator('#op-10-a')).toBeInViewport();
  await expect(page.locator('#op-10-a')).toContainText('objectif d’examiner les aspects pluridimensionnels');
  const ground = (id: string) =>
    page.locator(`#${id}, #${id} .resolute-text`).evaluateAll((all) =>
      all.map((element) => getComputedStyle(element).background).join(),
    );
  expect(await ground('op-10-a')).not.toBe(await ground('op-10-b'));
});

test('the source column shows what OCR read, and marks where it differs', async ({ page }) => {
  await openReader(page);
  await page.getByRole('link', { name: 'Source', exact: true }).click();
  await expect(page).toHaveURL(/\?view=source$/);
  const source = page.locator('#pp-1 [data-view="source"]');
  await expect(source.locator('del', { hasText: 'sectionIl' })).toBeVisible();
  const read = await source.locator('p').evaluate((column) => {
    const copy = document.importNode(column, true);
    for (const inserted of copy.querySelectorAll('ins')) inserted.remove();
    return copy.textContent;
  });
  expect(read).toContain('a sa résolution S-21/2 du 2juillet 1999, notamment la sectionIl.C relative aux migrations');
  await expect(page.locator('#pp-1 .resolute-text')).toContainText('section II.C');
  await page.goBack();
  await expect(page.locator('#pp-1 [data-view="source"]')).toHaveCount(0);
});

test('corrections are out of the way until they are asked for', async ({ page }) => {
  await openReader(page);
  await expect(page.locator('.resolute-emendation')).toHaveCount(0);
  await page.getByRole('link', { name: /Corrections/ }).click();
  await expect(page).toHaveURL(/\?corrections=1$/);
  const mark = page.locator('#pp-1 .resolute-emendation').first();
  await mark.hover();
  await expect(page.getByRole('tooltip', { name: 'Correction' })).toContainText('Règle');
});

test('the view is in the address: a reload and another reader see the same', async ({ page }) => {
  await openReader(page, '?view=source&corrections=1');
  await expect(page.locator('#op-1 [data-view="source"]')).toBeVisible();
  await expect(page.locator('.resolute-emendation').first()).toBeVisible();
});

test('the page asks nothing again that the server has sent', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openReader(page);
  await page.getByRole('link', { name: 'Source', exact: true }).click();
  await expect(page).toHaveURL(/view=source/);
  expect(asked.filter((url) => url.includes('/graphql'))).toEqual([]);
});

test('the page breaks no promise of its content security policy and writes no error', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await openReader(page);
  await page.locator('#pp-1 [role="doc-noteref"]').first().hover();
  await page.locator('#pp-1 [role="doc-noteref"]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a written variant of the symbol leads to the canonical address', async ({ page }) => {
  for (const written of ['/58/208', '/a/res/58/208', '/A/RES/58/208/']) {
    await page.goto(written);
    expect(new URL(page.url()).pathname, written).toBe(address);
  }
});

test('in print the notes show, and the cards and controls do not', async ({ page }) => {
  await openReader(page);
  await page.locator('#op-1 [role="doc-noteref"]').click();
  await page.emulateMedia({ media: 'print' });
  for (const note of notes) await expect(page.locator(`#fn-${note.number}`)).toContainText(words(note.begins));
  await expect(page.locator('.resolute-card')).toBeHidden();
  await expect(page.locator('.resolute-toolbar')).toBeHidden();
  await expect(page.locator('.theme-switch')).toBeHidden();
});
