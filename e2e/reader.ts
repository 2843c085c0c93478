import { expect, type Locator, type Page } from '@playwright/test';
import { address } from './notes.ts';

/** Opens the document and waits until the page has come alive: the theme switch is drawn by the browser alone. */
export async function openReader(page: Page, rest = ''): Promise<void> {
  await page.goto(address + rest);
  await isAlive(page);
}

export async function isAlive(page: Page): Promise<void> {
  await expect(page.locator('button.theme-switch')).toBeVisible();
}

/** The call of a note in the text, not one of its copies elsewhere. */
export function callOf(page: Page, { number, paragraph }: { readonly number: number; readonly paragraph: string }): Locator {
  return page.locator(`[data-paragraph="${paragraph}"] [role="doc-noteref"][data-ref="fn-${number}"]`);
}

/** Brings the pointer from nowhere to an element, once the page has come to rest: what scrolls under a pointer opens nothing. */
export async function pointAt(page: Page, element: Locator): Promise<void> {
  await page.mouse.move(2, 2);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await element.evaluate(async (target) => {
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  await element.hover();
}

/** The card of a note while it is pointed at or has the focus. */
export function passingCard(page: Page, number: number): Locator {
  return page.getByRole('tooltip', { name: `Note ${number}`, exact: true });
}

/** The card of a note that is held open. */
export function heldCard(page: Page, number: number): Locator {
  return page.getByRole('dialog', { name: `Note ${number}`, exact: true });
}

/** The note in the margin, beside its paragraph. */
export function marginNote(page: Page, number: number): Locator {
  return page.locator(`[data-note="fn-${number}"]`).first();
}

/** A text that holds these words, whatever blanks French puts between them and their marks. */
export function words(text: string): RegExp {
  return new RegExp(text.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join(String.raw`\s*`));
}
