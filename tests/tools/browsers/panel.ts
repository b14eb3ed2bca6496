/**
 * Presses the panel's buttons. The panel lives in a closed shadow root and accepts only clicks of a real
 * mouse, so the assistant says where its buttons are and the browser's own mouse goes there.
 */
import type { Browser, Frame, Page } from 'puppeteer';
import { describeSession, type PanelButton, type SessionDescription } from './session.ts';

const fold = (text: string) => text.replace(/\s+/g, '');

/** @returns the button that reads exactly `text`, else the first that starts with it. */
export function findButton(session: SessionDescription, text: string): PanelButton | null {
  const wanted = fold(text);
  const { buttons } = session.panel;
  return (
    buttons.find((button) => fold(button.text) === wanted) ??
    buttons.find((button) => fold(button.text).startsWith(wanted)) ??
    null
  );
}

/** Where a frame's content starts, in the coordinates of the page's own viewport. */
async function frameOffset(frame: Frame): Promise<{ x: number; y: number; area: number }> {
  let x = 0;
  let y = 0;
  let area = 0;
  for (let inner: Frame | null = frame; inner?.parentFrame(); inner = inner.parentFrame()) {
    const element = await inner.frameElement();
    if (!element) continue;
    const box = await element.evaluate((node) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      const style = getComputedStyle(node);
      const side = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
      return {
        x: left + node.clientLeft + side('padding-left'),
        y: top + node.clientTop + side('padding-top'),
        area: width * height,
      };
    });
    await element.dispose();
    x += box.x;
    y += box.y;
    area ||= box.area;
  }
  return { x, y, area };
}

async function panelFrame(page: Page, session: SessionDescription): Promise<{ x: number; y: number }> {
  const { frame: url, frameId } = session.panel;
  if (frameId === 0) return { x: 0, y: 0 };
  const frames = page.frames().filter((frame) => frame.parentFrame() && frame.url() === url);
  const offsets = await Promise.all(frames.map(frameOffset));
  // Two frames may show one address; the panel is in the largest.
  const [best] = offsets.sort((one, other) => other.area - one.area);
  if (!best)
    throw new Error(`The panel is said to be in the frame ${url}, which ${page.url()} does not have.`);
  return best;
}

/** Clicks the panel's button `text` with the mouse. Throws, saying what there is, when that is not possible. */
export async function pressPanel(browser: Browser, page: Page, text: string): Promise<void> {
  const session = await describeSession(browser, page);
  if (!session?.panel.visible) throw new Error(`No panel is shown at ${page.url()}.`);
  const button = findButton(session, text);
  const there = session.panel.buttons.map((one) => `“${one.text}”`).join(', ');
  if (!button) throw new Error(`The panel has no button “${text}”; it has ${there || 'none'}.`);
  if (button.disabled) throw new Error(`The panel's button “${button.text}” is disabled.`);
  const offset = await panelFrame(page, session);
  const x = offset.x + button.x + button.width / 2;
  const y = offset.y + button.y + button.height / 2;
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  if (button.width === 0 || x < 0 || y < 0 || x >= view.width || y >= view.height) {
    throw new Error(
      `The panel's button “${button.text}” is outside the window: its centre is at ${Math.round(x)}, ${Math.round(y)} of ${view.width} × ${view.height}.`,
    );
  }
  await page.bringToFront();
  await page.mouse.click(x, y);
}
