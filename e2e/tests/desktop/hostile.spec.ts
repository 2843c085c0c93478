import { expect, test } from '@playwright/test';
import { hostileAddress } from '../../hostile-document.ts';
import { isAlive } from '../../reader.ts';

test('a script in a text is shown as text, and runs nowhere', async ({ page }) => {
  for (const rest of ['', '?view=source&corrections=1']) {
    await page.goto(hostileAddress + rest);
    await isAlive(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>document.title="broken"</script>');
    await expect(page.locator('#op-1 .resolute-text')).toContainText('<img src="x"');
    await expect(page.locator('main img, main article script')).toHaveCount(0);
    await expect(page).toHaveTitle(/^A\/RES\/61\/902: Protection des phares/);
  }
});

test('a script in a title is text in the list and in what search engines read', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: /<script>document\.title="broken"<\/script>/ })).toBeVisible();
  await page.goto(hostileAddress);
  const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(data).toMatchObject({ legislationIdentifier: 'A/RES/61/902' });
});
