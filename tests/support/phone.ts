import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { refusalsOf } from '../weapp/weapp-page';
import type { Demo } from './demo';
import { Around } from './around';
import { pressOn } from './finger';
import { surface } from './surface';

/** A grey wall, 160 x 120, no smaller than a picture that can be covered: a PNG that any checker reads. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAKAAAAB4CAIAAAD6wG44AAAAx0lEQVR42u3RAQ0AAADCIKMb3R6ORziprosFgAVYgAVYgAVYgAELsAALsAALsAADFmABFmABFmABFmDAAizAAizAAizAgAVYgAVYgAVYgAELsAALsAALsAALMGABFmABFmABFmDAAizAAizAAizAgAVYgAVYgAVYgAUYsAALsAALsAALMGABFmABFmABFmABBizAAizAAizAAgxYgAVYgAVYgAUYsAALsAALsAALsAADFmABFmABFmABBizAAizAAizAAgxYzw0sUoaRXF8I4gAAAABJRU5ErkJggg==',
  'base64',
);

export const PHONE = { width: 390, height: 844 };
/** A screen with room for strip, list, item and actions. */
export const DESK = { width: 1280, height: 800 };

/** Somebody's phone with the app: everything is found by the words on the screen. */
export class Phone {
  /** What happens to the phone while the app is open. */
  readonly around: Around;

  private constructor(
    private readonly page: Page,
    private readonly home: string,
  ) {
    this.around = new Around(page);
  }

  /** Opens the app as this person; `scene` is the code that was scanned on the way in. */
  static async of(
    demo: Demo,
    openid: string,
    page = 'pages/home/index',
    scene?: string,
    viewport = PHONE,
  ): Promise<Phone> {
    const tab = await tabs.take(viewport);
    const home = addressOf(demo, { openid, page, scene });
    await tab.goto(home);
    return new Phone(tab, home);
  }

  /** Presses what bears exactly these words, or holds them; while a drawer is open, what the drawer holds of them. */
  async tap(words: string | RegExp): Promise<void> {
    const drawer = this.page.getByRole('dialog').filter({ visible: true }).last();
    const inDrawer = drawer.getByText(words, { exact: typeof words === 'string' }).filter({ visible: true });
    const target = (await inDrawer.count()) > 0 ? inDrawer.last() : this.words(words);
    await pressOn(target);
  }

  /** Presses the button that bears exactly these words; while a drawer is open, the one in the drawer. */
  async press(words: string | RegExp): Promise<void> {
    const drawer = this.page.getByRole('dialog').filter({ visible: true }).last();
    const within = (await drawer.isVisible()) ? drawer : this.page;
    const button = within.getByRole('button', { name: words, exact: true });
    await pressOn(button.filter({ visible: true }).last());
  }

  /** Chooses one of those that exclude each other: what bears these words elsewhere is not meant. */
  async chooses(words: string): Promise<void> {
    const choice = this.page.getByRole('radio', { name: words, exact: true });
    await pressOn(choice.filter({ visible: true }).last());
  }

  /** As a finger does that trembles: twice, before anything is drawn. */
  async pressTwice(words: string): Promise<void> {
    await this.page
      .getByRole('button', { name: words, exact: true })
      .filter({ visible: true })
      .last()
      .dblclick();
  }

  /** Waits until the field holds this text. */
  async holds(placeholder: string, text: string): Promise<void> {
    const fields = this.page.locator('input, textarea').and(this.page.getByPlaceholder(placeholder));
    const field = fields.filter({ visible: true }).last();
    await field.waitFor();
    expect(await field.inputValue()).toBe(text);
  }

  async write(placeholder: string | RegExp, text: string): Promise<void> {
    // Taro's own elements bear the placeholder too; what can be written into lies within.
    const fields = this.page.locator('input, textarea').and(this.page.getByPlaceholder(placeholder));
    await fields.filter({ visible: true }).last().fill(text);
  }

  /** Writes into the field that is still empty, of several alike; waits for it to be there. */
  async fillIn(placeholder: string, text: string): Promise<void> {
    const empty = this.page.locator('input:placeholder-shown, textarea:placeholder-shown');
    await empty.and(this.page.getByPlaceholder(placeholder)).filter({ visible: true }).last().fill(text);
  }

  /** Waits until these words can be read. */
  async sees(words: string | RegExp): Promise<void> {
    try {
      await this.words(words).waitFor();
    } catch (failure) {
      const said = await this.page.locator('body').innerText();
      const behind = tabs.mishaps.of(this.page);
      throw new Error(`${String(failure)}\nthe screen says:\n${said}\nbehind it:\n${behind}`, {
        cause: failure,
      });
    }
  }

  /** Waits until these words can no longer be read. */
  async seesNoMore(words: string | RegExp): Promise<void> {
    await this.words(words).waitFor({ state: 'hidden' });
  }

  async read(words: RegExp): Promise<string> {
    return (await this.words(words).innerText()).trim();
  }

  /** What a screen reader says of the picture whose description contains these words. */
  async hears(words: string | RegExp): Promise<void> {
    await this.page.getByLabel(words).filter({ visible: true }).last().waitFor();
  }

  /** Chooses photos, and waits until they are sent: what is still on its way does not go along. */
  async addPhotos(count: number): Promise<void> {
    await this.choosePhotos(count);
    await this.seesNoMore(/^\d+%$/);
  }

  /** Chooses photos beside those that stand there, whatever becomes of them. */
  async choosePhotos(count: number, before = 0): Promise<void> {
    // WeChat's own camera answers with one picture at a time.
    for (let nth = 1; surface === 'weapp' && nth <= count; nth += 1) {
      await this.tap('拍照');
      await this.hears(`第 ${before + nth} 张照片`);
    }
    if (surface === 'weapp') return;
    const chooser = this.page.waitForEvent('filechooser');
    await this.tap('拍照');
    const files = Array.from({ length: count }, (_, index) => ({
      name: `photo-${index + 1}.png`,
      mimeType: 'image/png',
      buffer: PHOTO,
    }));
    await (await chooser).setFiles(files);
    for (let nth = 1; nth <= count; nth += 1) await this.hears(`第 ${before + nth} 张照片`);
  }

  /** A finger drawn over the picture, from one corner to the other; shares of its width and height. */
  async draws(over: string, [left, top]: [number, number], [right, bottom]: [number, number]): Promise<void> {
    const picture = this.page.getByLabel(over, { exact: true }).filter({ visible: true }).last();
    await picture.waitFor();
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    if (box === null) throw new Error(`${over} is not on the screen`);
    const at = (x: number, y: number) => ({ x: box.x + box.width * x, y: box.y + box.height * y });
    await this.finger([at(left, top), at(right, bottom)]);
  }

  /** A finger from the first of these points to the last. */
  private async finger(points: readonly { x: number; y: number }[]): Promise<void> {
    if (surface === 'weapp') return this.page.evaluate((drawn) => window.weappPhone.draws(drawn), points);
    const session = await this.page.context().newCDPSession(this.page);
    for (const [nth, point] of points.entries()) {
      const type = nth === 0 ? 'touchStart' : 'touchMove';
      await session.send('Input.dispatchTouchEvent', { type, touchPoints: [point] });
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  }

  /** Pulls the page down until it lets go. */
  async pullsDown(): Promise<void> {
    if (surface === 'weapp') return this.page.evaluate(() => window.weappPhone.pulls());
    const steps = Array.from({ length: 12 }, (_, nth) => ({ x: 195, y: 120 + nth * 40 }));
    await this.finger(steps);
  }

  /** Scrolls to the lower end of the page. */
  async scrollsToEnd(): Promise<void> {
    await this.page.mouse.move(195, 500);
    await this.page.mouse.wheel(0, 20_000);
  }

  /** Presses what asks for a file, and chooses one with this text. */
  async addFile(words: string, name: string, text: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.press(words);
    await (await chooser).setFiles([{ name, mimeType: 'text/csv', buffer: Buffer.from(text) }]);
  }

  /** WeChat's own way back, and the app's in a browser. */
  async goesBack(): Promise<void> {
    await this.page.getByLabel('返回', { exact: true }).filter({ visible: true }).last().click();
  }

  /** Scrolls to these words, goes where they lead and back: they stand where they stood. */
  async keepsItsPlace(words: string, there: string): Promise<void> {
    // In the middle, where no bar lies over them: else the tap itself would scroll.
    await this.words(words).evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const before = await this.words(words).boundingBox();
    await this.words(words).click();
    await this.sees(there);
    await this.goesBack();
    await this.seesNoMore(there);
    expect(before?.y).toBeGreaterThan(0);
    expect((await this.words(words).boundingBox())?.y).toBeCloseTo(before?.y ?? 0, -1);
  }

  /** Opens the app anew where it began: what others did meanwhile is there. */
  async reopen(): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(this.home);
  }

  async picture(path: string): Promise<void> {
    await this.page.screenshot({ path, animations: 'disabled' });
  }

  async count(selector: string): Promise<number> {
    return this.page.locator(selector).filter({ visible: true }).count();
  }

  /** The card that the page on top becomes in a chat, by WeChat's own menu; only WeChat has one. */
  async shares(): Promise<{ title?: string; path?: string; imageUrl?: string } | null> {
    return this.page.evaluate(() => window.weappPhone.shares());
  }

  /** By how much the page on top has its letters larger than the look's. */
  async letterFactor(): Promise<string> {
    const root = this.page.locator('.theme').filter({ visible: true }).last();
    return root.evaluate((element: HTMLElement) => element.style.getPropertyValue('--letters').trim());
  }

  /** What a printer would get: how many pages, and the size of the first in points. Only a browser prints. */
  async paper(): Promise<{ pages: number; size: [width: number, height: number] }> {
    const pdf = (await this.page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const [, width = '0', height = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    return {
      pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
      size: [Math.round(Number(width)), Math.round(Number(height))],
    };
  }

  /** The sheet as it would lie in the printer's tray, and the words on it. Only a browser prints. */
  async sheet(width: number, height: number): Promise<{ picture: Buffer; words: string }> {
    await this.page.emulateMedia({ media: 'print' });
    await this.page.setViewportSize({ width, height });
    const picture = await this.page.screenshot({ animations: 'disabled' });
    const words = await this.page.evaluate(() => document.body.innerText);
    await this.page.emulateMedia({ media: null });
    await this.page.setViewportSize(PHONE);
    return { picture, words };
  }

  /** The file that this puts into the phone's album, or on its way to somebody. */
  async receives(act: () => Promise<void>): Promise<Buffer> {
    const coming = this.page.waitForEvent('download');
    await act();
    return readFileSync(await (await coming).path());
  }

  /** WeChat asks before it gives a telephone number; the demo's browser has nobody to ask. */
  async allowsPhone(): Promise<void> {
    if (surface === 'weapp') await this.press('允许');
  }

  /** Nothing may have happened that WeChat would refuse. */
  async refusals(): Promise<string[]> {
    return surface === 'weapp' ? refusalsOf(this.page) : [];
  }

  private words(words: string | RegExp): Locator {
    // Taro keeps the pages below in the document; the one on top comes last.
    return this.page
      .getByText(words, { exact: typeof words === 'string' })
      .filter({ visible: true })
      .last();
  }
}

/** The page of the app that stands for what somebody tapped outside of it. */
function addressOf(
  demo: Demo,
  { openid, page, scene }: { openid: string; page: string; scene?: string },
): string {
  const query = scene === undefined ? '' : `scene=${scene}`;
  if (surface === 'h5') {
    return `${demo.url}/app/index.html?as=${openid}#/${page}${query === '' ? '' : `?${query}`}`;
  }
  return `${demo.url}/weapp/index.html?as=${openid}&path=${encodeURIComponent(page)}&query=${encodeURIComponent(query)}`;
}
