import { expect, test } from '@playwright/test';
import { notes } from '../../notes.ts';
import { callOf, heldCard, marginNote, openReader, passingCard, pointAt, words } from '../../reader.ts';

test('every call stands after its own word', async ({ page }) => {
  await openReader(page);
  await expect(page.locator('[data-paragraph] [role="doc-noteref"]')).toHaveCount(notes.length);
  for (const note of notes) {
    const before = await callOf(page, note).evaluate((call) => {
      const range = document.createRange();
      range.setStartBefore(call.closest('[data-paragraph]')!);
      range.setEndBefore(call);
      return range.toString();
    });
    expect(before.replace(/[\s\u2060]+$/, '').endsWith(note.after), `note ${note.number} after “${note.after}”`).toBe(true);
  }
});

test('every call opens its own note on hover', async ({ page }) => {
  await openReader(page, '?view=source');
  for (const note of notes) {
    await pointAt(page, callOf(page, note));
    await expect(passingCard(page, note.number)).toContainText(words(note.begins));
    await expect(page.getByRole('tooltip')).toHaveCount(1);
  }
});

test('every call opens its own note on focus, and describes it', async ({ page }) => {
  await openReader(page, '?view=source');
  for (const note of notes) {
    const call = callOf(page, note);
    await call.focus();
    await expect(passingCard(page, note.number)).toContainText(words(note.begins));
    await expect(call).toHaveAccessibleDescription(words(note.begins));
  }
});

test('in the notes view a call lights up its note in the margin, and opens it only where it is not whole', async ({ page }) => {
  await openReader(page);
  for (const note of notes) {
    await pointAt(page, callOf(page, note));
    const inMargin = marginNote(page, note.number);
    await expect(inMargin).toHaveAttribute('data-lit', '');
    await expect(callOf(page, note)).toHaveAttribute('data-lit', '');
    const isWhole = await inMargin.evaluate((box) => {
      const { top, bottom } = box.getBoundingClientRect();
      return !box.querySelector('[data-cut]') && top >= 0 && bottom <= window.innerHeight;
    });
    if (isWhole) await expect(inMargin).toContainText(words(note.begins));
    else await expect(passingCard(page, note.number)).toContainText(words(note.begins));
  }
});

test('notes in the margin stand beside one another without overlap', async ({ page }) => {
  await openReader(page);
  const boxes = await page.locator('.resolute-margin-note').evaluateAll((all) =>
    all.map((box) => {
      const { top, bottom } = box.getBoundingClientRect();
      return { top, bottom };
    }),
  );
  expect(boxes).toHaveLength(notes.length);
  for (const [index, box] of boxes.entries()) {
    const next = boxes[index + 1];
    if (next) expect(next.top, `note ${index + 2} under note ${index + 1}`).toBeGreaterThanOrEqual(box.bottom - 0.5);
  }
});

test('the pointer may enter the card, and it closes when the pointer goes', async ({ page }) => {
  await openReader(page, '?view=source');
  await callOf(page, notes[0]).hover();
  const card = passingCard(page, 1);
  await card.hover();
  await page.waitForTimeout(450); // longer than a card waits before it closes
  await expect(card).toBeVisible();
  await page.mouse.move(5, 5, { steps: 8 });
  await expect(card).toBeHidden();
});

test('Esc closes the card and gives the focus back to its call', async ({ page }) => {
  await openReader(page, '?view=source');
  const call = callOf(page, notes[11]);
  await call.focus();
  await expect(passingCard(page, 12)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heldCard(page, 12)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.resolute-card')).toHaveCount(0);
  await expect(call).toBeFocused();
});

test('a click pins the card, its button closes it', async ({ page }) => {
  await openReader(page);
  const call = callOf(page, notes[11]);
  await call.click();
  const card = heldCard(page, 12);
  await expect(card).toContainText('A/58/98.');
  await page.mouse.move(5, 5);
  await page.waitForTimeout(450); // longer than a card waits before it closes
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: 'Fermer' }).click();
  await expect(card).toBeHidden();
  await expect(call).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

test('the card of an Ibid. says what it stands for', async ({ page }) => {
  await openReader(page, '?view=source');
  await callOf(page, notes[2]).hover();
  await expect(passingCard(page, 3)).toContainText('Rapport du Sommet mondial pour le développement social');
});

test('what a note cites is a link to the official document', async ({ page }) => {
  await openReader(page);
  await callOf(page, notes[11]).click();
  await expect(heldCard(page, 12).getByRole('link', { name: 'A/58/98' }).first()).toHaveAttribute('href', /un(docs)?\.(org|un\.org)\/fr\/A\/58\/98$/);
});
