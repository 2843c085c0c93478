import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { address, notes } from '../../notes.ts';
import { callOf, heldCard, isAlive, openReader } from '../../reader.ts';
import { series } from '../../series-documents.ts';

const pages = {
  'the first page': '/',
  'the reader with its notes': address,
  'the reader with its source': `${address}?view=source&corrections=1&actors=1`,
  'the reader with another language beside it': `${address}?view=en`,
  'the reader with another resolution beside it': `${series.address}?view=${series.earlier}`,
  'a symbol not found': '/A/RES/58/209',
  'what is no symbol': '/hello-world',
  'the actors': '/actors',
  'an actor': '/actors/secretary-general',
};

/** The rules that look at colours: all that a change of scheme can break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong, each rule with the elements that break it. One window without frames: the quick way is enough. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const found = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

async function expectNoViolations(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, colourRules), 'dark').toEqual([]);
}

for (const [name, path] of Object.entries(pages)) {
  test(`axe finds nothing on ${name}, light and dark`, async ({ page }) => {
    await page.goto(path);
    await isAlive(page);
    await expectNoViolations(page);
  });
}

test('axe finds nothing on an open card, light and dark', async ({ page }) => {
  await openReader(page);
  await callOf(page, notes[11]).click();
  await expect(heldCard(page, 12)).toBeVisible();
  await expectNoViolations(page);
});

test('the keyboard alone walks from the top of the page to a note and back', async ({ page }) => {
  await openReader(page, '?view=source');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au texte' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  const call = callOf(page, notes[0]);
  for (let steps = 0; steps < 80 && !(await call.evaluate((element) => element === document.activeElement)); steps++) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toBeInViewport();
  }
  await expect(call).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heldCard(page, 1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(heldCard(page, 1).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(call).toBeFocused();
});

test('what has the focus is seen to have it', async ({ page }) => {
  await page.goto('/');
  await isAlive(page);
  for (let stop = 0; stop < 6; stop++) {
    await page.keyboard.press('Tab');
    const isMarked = await page.locator(':focus').evaluate((element) => {
      const field = element.closest('.symbol-field') ?? element;
      return getComputedStyle(element).outlineStyle !== 'none' || getComputedStyle(field).boxShadow !== 'none';
    });
    expect(isMarked, `stop ${stop + 1}`).toBe(true);
  }
});
