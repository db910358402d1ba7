import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app';

let running: RunningApp;

test.beforeEach(async () => {
  running = await launchApp();
});

test.afterEach(() => running.close());

/** Adds an initiative to type in; returns the field of its title. */
async function titleField(page: Page) {
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.keyboard.press('Control+n');
  return page.getByRole('complementary').getByLabel('Titel', { exact: true });
}

test('a pause while typing saves, and neither takes a space away nor moves the caret', async () => {
  const { page } = running;
  const title = await titleField(page);
  const saved = page.getByRole('status').filter({ hasText: 'Bewaard' });
  // Where the caret stands is told by what the next key does; a saving in between must not change that.
  const lookAtEveryValue = await title.evaluateHandle((field) => {
    // Playwright knows it as an element only.
    const input = field as HTMLInputElement;
    const seen: { value: string; caret: number | null }[] = [];
    const look = () => {
      seen.push({ value: input.value, caret: input.selectionStart });
      requestAnimationFrame(look);
    };
    look();
    return seen;
  });
  await title.click();
  await page.keyboard.type('Buurt tuin');
  await expect(title).not.toHaveAttribute('data-dirty');
  await expect(saved).toBeVisible();
  for (let n = 0; n < 4; n += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('moes ');
  await expect(title).not.toHaveAttribute('data-dirty');
  await page.keyboard.type('en ');
  await expect(title).toHaveValue('Buurt moes en tuin');
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  await expect(title).not.toHaveAttribute('data-dirty');
  await page.keyboard.type('samen');
  await expect(title).toHaveValue('Buurt moes en tuin samen');
  const values = (await lookAtEveryValue.jsonValue()).map(({ value }) => value);
  const shortened = values.filter((value, at) => value.length < (values[at - 1]?.length ?? 0));
  expect(shortened).toEqual([]);
});

test('leaving a field shows what was saved, and undo takes it back', async () => {
  const { page } = running;
  const title = await titleField(page);
  await title.click();
  await page.keyboard.type('Buurttuin  ');
  await page.keyboard.press('Tab');
  await expect(title).toHaveValue('Buurttuin');
  await title.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Oost ');
  await expect(title).not.toHaveAttribute('data-dirty');
  await page.keyboard.press('Control+z');
  await expect(title).toHaveValue('Buurttuin');
});
