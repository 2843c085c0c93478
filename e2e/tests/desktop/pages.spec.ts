import { expect, test } from '@playwright/test';
import { address } from '../../notes.ts';
import { isAlive } from '../../reader.ts';

test('the first page lists the resolutions and leads to them', async ({ page }) => {
  await page.goto('/');
  await isAlive(page);
  const entry = page.getByRole('listitem').filter({ hasText: 'Migrations internationales et développement' });
  await expect(entry).toContainText('A/RES/58/208');
  await expect(entry).toContainText('23 décembre 2003');
  await expect(entry).toContainText('31 paragraphes');
  await expect(entry).toContainText('13 notes');
  await entry.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Migrations internationales et développement');
});

test('the symbol box opens a document by any written form of its symbol', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Cote').fill('résolution 58/208');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('a symbol that is not here gets a page that helps', async ({ page }) => {
  const response = await page.goto('/A/RES/58/209');
  expect(response?.status()).toBe(404);
  await expect(page).toHaveTitle(/A\/RES\/58\/209/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A/RES/58/209');
  await expect(page.getByRole('link', { name: 'A/RES/58/208' })).toHaveAttribute('href', address);
  await expect(page.getByRole('link', { name: /Nations Unies/ })).toHaveAttribute('href', /\/fr\/A\/RES\/58\/209$/);
});

test('what is no symbol gets the reason', async ({ page }) => {
  const response = await page.goto('/hello-world');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('hello-world');
});

test('a script in an address or a search is shown as text', async ({ page }) => {
  await page.goto(`/?symbol=${encodeURIComponent('<script>document.title="broken"</script>')}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>document.title="broken"</script>');
  expect(await page.title()).not.toBe('broken');
});

test('the interface speaks the language that the browser asks for', async ({ browser, baseURL }) => {
  for (const [locale, name] of [
    ['fr-FR', 'Résolutions'],
    ['en-GB', 'Resolutions'],
  ] as const) {
    const context = await browser.newContext({ locale, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2));
    await context.close();
  }
});

test('the chosen appearance is remembered, and shown before anything is painted', async ({ page }) => {
  await page.goto('/');
  await isAlive(page);
  await page.locator('.theme-switch').click();
  await page.locator('.theme-switch').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('an actor is listed with the paragraphs that name it and its role there', async ({ page }) => {
  await page.goto('/actors');
  await page.getByRole('link', { name: 'Secrétaire général', exact: true }).click();
  await expect(page).toHaveURL(/\/actors\/secretary-general$/);
  const place = page.getByRole('listitem').filter({ hasText: 'de lui présenter, à titre exceptionnel' });
  await expect(place).toContainText('destinataire');
  await place.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${address}#op-8$`));
  await expect(page.locator('#op-8')).toBeInViewport();
});

test('an actor that nobody names is a page not found', async ({ page }) => {
  const response = await page.goto('/actors/no-such-body');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no-such-body');
});

test('GraphQL answers at /graphql of the same origin', async ({ page }) => {
  await page.goto('/');
  const answer = await page.evaluate(async () => {
    const query = '{ resolution(symbol: "58/208") { ... on Resolution { symbol footnotes { number } } } }';
    const response = await fetch(`/graphql?query=${encodeURIComponent(query)}`, { headers: { accept: 'application/json' } });
    const json: { data: { resolution: { symbol: string; footnotes: { number: number }[] } } } = await response.json();
    return json;
  });
  expect(answer.data.resolution.symbol).toBe('A/RES/58/208');
  expect(answer.data.resolution.footnotes.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
});
