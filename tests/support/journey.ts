import { Demo, type StartOptions } from './demo';
import { DESK, Phone, PHONE } from './phone';
import { surface } from './surface';

/** The running product: phones are opened on it, person by person. */
export class Journey {
  private readonly phones: Phone[] = [];

  private constructor(readonly demo: Demo) {}

  static async begin(options: StartOptions = {}): Promise<Journey> {
    return new Journey(await Demo.start(options));
  }

  /** A resident who scanned the printed code `scene`. */
  scanning(openid: string, scene: string): Promise<Phone> {
    return this.open(openid, 'pages/home/index', scene);
  }

  /** A deputy or official at the list of what waits for them. */
  atWork(openid: string): Promise<Phone> {
    return this.open(openid, 'pages/work/index');
  }

  /** The same list on a wide screen, the item beside it; WeChat has none. */
  atDesk(openid: string): Promise<Phone> {
    return this.open(openid, 'pages/work/index', undefined, surface === 'h5' ? DESK : PHONE);
  }

  at(openid: string, page: string): Promise<Phone> {
    return this.open(openid, page);
  }

  async end(): Promise<void> {
    const refusals = (await Promise.all(this.phones.map((phone) => phone.refusals()))).flat();
    await this.demo.stop();
    if (refusals.length > 0) throw new Error(`WeChat would refuse:\n${refusals.join('\n')}`);
  }

  private async open(openid: string, page: string, scene?: string, viewport = PHONE): Promise<Phone> {
    const phone = await Phone.of(this.demo, openid, page, scene, viewport);
    this.phones.push(phone);
    return phone;
  }
}

/** From home: writes one matter, sends it, says yes to pushes; answers the number that was given. */
export async function speaks(
  phone: Phone,
  text: string,
  { send = '提交', photos = 0 }: { send?: string; photos?: number } = {},
): Promise<string> {
  await phone.tap('有事，写一句就行');
  // The offer to be told stands there once the page knows who this is and where.
  await phone.sees('有了答复，用微信告诉我一次');
  await phone.write('什么事、在哪里、想怎么办。一句话就行', text);
  if (photos > 0) await phone.addPhotos(photos);
  await phone.press(send);
  await phone.press('允许');
  await phone.sees('收到了，给您编了号');
  return phone.read(/^[A-Z]{2}\d{6}-[0-9A-Z]{5}$/);
}

/** From a list of deputies or officials: opens the matter; its story is what no list shows. */
export async function opens(phone: Phone, title: string | RegExp): Promise<void> {
  await phone.tap(title);
  await phone.sees('经过');
}

/** From the deputy's list: opens the voice and hands it to the office. */
export async function handsOver(deputy: Phone, title: string, word = '交给人大办'): Promise<void> {
  await opens(deputy, title);
  await deputy.press(word);
  await deputy.sees('这件事交给谁？');
  await deputy.press(word);
  await deputy.sees('转过去了');
}

/** From the office's queue: gives the matter a category, a level and an owner. */
export async function assigns(
  office: Phone,
  title: string,
  { category, level, unit, verb = '交' }: { category: string; level: string; unit: string; verb?: string },
): Promise<void> {
  await opens(office, title);
  await office.tap(category);
  await office.tap(level);
  await office.tap(unit);
  await office.press(`${verb}给${unit}`);
  await office.sees('交出去了');
}

/** From the unit's list: signs in and answers. */
export async function signsInAndReplies(
  unit: Phone,
  title: string,
  { text, result, send = '交人大办审核' }: { text: string; result: string; send?: string },
): Promise<void> {
  await opens(unit, title);
  await unit.press('签收');
  await unit.sees('签收了');
  await replies(unit, { text, result, send });
}

/** On the open item: what was done, and with what result. */
export async function replies(
  unit: Phone,
  { text, result, send = '交人大办审核' }: { text: string; result: string; send?: string },
): Promise<void> {
  await unit.write(/^比如：10 月 8 日清完涵管淤泥/, text);
  await unit.tap(result);
  await unit.press(send);
  await unit.sees('交人大办审核了');
}

/** From the office's queue: reads the answer and lets it out. */
export async function releases(office: Phone, title: string, word = '答复群众'): Promise<void> {
  await opens(office, title);
  await office.press(word);
  await office.sees('答复发给群众了');
}
