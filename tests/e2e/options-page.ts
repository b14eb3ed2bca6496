/** What tests of the options page do again and again. */
import type { Page } from 'puppeteer';

/** Waits until something is there and can be seen. */
export const here = (page: Page, selector: string) => page.waitForSelector(selector, { visible: true });

/** Presses what a selector finds, wherever it is on the page. */
export const click = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

/** Presses the button with this text, within `inside`. */
export async function press(page: Page, text: string, inside = 'body'): Promise<void> {
  await page.waitForFunction(
    (wanted, root) => {
      const all = [...document.querySelectorAll<HTMLButtonElement>(`${root} button`)];
      const found = all.find((button) => button.textContent?.trim() === wanted && !button.disabled);
      found?.click();
      return Boolean(found);
    },
    {},
    text,
    inside,
  );
}

/** Waits until the list says that there are so many profiles. */
export const listed = (page: Page, count: number) =>
  page.waitForFunction(
    (wanted) => document.querySelector('.list-tools [role=status]')?.textContent?.includes(` ${wanted} `),
    {},
    count,
  );

/** Chooses the dark theme or the light one, as the system would; Firefox is shown the rules of that theme instead. */
export async function dark(page: Page, on: boolean): Promise<void> {
  const asked = await page
    .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: on ? 'dark' : 'light' }])
    .then(
      () => true,
      () => false,
    );
  const paper = await page.evaluate(
    (wanted, bySystem) => {
      if (!bySystem) {
        document.documentElement.style.colorScheme = wanted ? 'dark' : 'light';
        const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
        for (const rule of rules)
          if (
            rule instanceof CSSMediaRule &&
            /prefers-color-scheme|^(?:not )?all$/.test(rule.media.mediaText)
          )
            rule.media.mediaText = wanted ? 'all' : 'not all';
      }
      return getComputedStyle(document.body).backgroundColor;
    },
    on,
    asked,
  );
  const [red = 0] = /\d+/.exec(paper)?.map(Number) ?? [];
  if (red < 128 !== on) throw new Error(`The page is ${paper}, not ${on ? 'dark' : 'light'}.`);
}
