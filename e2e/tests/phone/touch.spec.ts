import { expect, test } from '@playwright/test';
import { notes } from '../../notes.ts';
import { callOf, heldCard, openReader, words } from '../../reader.ts';

test('a tap on a call opens its note as a sheet from below, at most half as high as the screen', async ({ page }) => {
  await openReader(page);
  for (const note of [notes[0], notes[11], notes[12]]) {
    await callOf(page, note).tap();
    const sheet = heldCard(page, note.number);
    await expect(sheet).toContainText(words(note.begins));
    await sheet.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
    const screen = page.viewportSize()!;
    const box = (await sheet.boundingBox())!;
    expect(box.height).toBeLessThanOrEqual(screen.height / 2 + 1);
    expect(box.y + box.height).toBeCloseTo(screen.height, 0);
    expect(box.width).toBeCloseTo(screen.width, 0);
    await page.touchscreen.tap(screen.width / 2, 120);
    await expect(sheet).toBeHidden();
  }
});

test('a finger opens nothing by mere touch, and only one sheet at a time', async ({ page }) => {
  await openReader(page);
  await callOf(page, notes[0]).tap();
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('the sheet has a button that closes it', async ({ page }) => {
  await openReader(page);
  await callOf(page, notes[6]).tap();
  await heldCard(page, 7).getByRole('button', { name: 'Fermer' }).tap();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('nothing is wider than the screen', async ({ page }) => {
  for (const rest of ['', '?view=source']) {
    await openReader(page, rest);
    const { scroll, width } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, width: document.documentElement.clientWidth }));
    expect(scroll).toBeLessThanOrEqual(width);
  }
});

test('the text comes first and its notes stay at hand', async ({ page }) => {
  await openReader(page);
  await expect(page.locator('#pp-1 .resolute-text')).toContainText('Rappelant');
  await expect(page.locator('#fn-13')).toContainText('Notamment');
});
