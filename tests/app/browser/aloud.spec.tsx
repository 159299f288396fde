import { finishSpeaking, findVoices, spokenAloud } from '../support/voices';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { ElderHome } from '@/features/home/elder-home';
import { ItemPage } from '@/features/item/item-page';
import { refreshSession } from '@/session/session';
import { card, codeCard, detail, NOW, session } from '../support/sample';
import { answerCloud, resetTaro } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });
const ANSWERS: Record<string, unknown> = {
  getSession: session,
  getItem: detail(),
  listStations: { stations: [codeCard.station] },
};
const mine = { state: 'data' as const, failure: null, refresh: () => Promise.resolve() };
const code = {
  opening: false,
  coming: false,
  failure: null,
  opened: null,
  open: () => Promise.resolve(true),
  openWords: () => Promise.resolve(true),
  withheld: null,
  forgetWithheld: () => undefined,
  scan: () => Promise.resolve(true),
};

const show = (page: React.ReactElement) =>
  act(async () => {
    await refreshSession();
    render(page);
  });
const home = (...cards: ReturnType<typeof card>[]) => (
  <ElderHome cards={cards} total={cards.length} mine={mine} code={code} now={NOW} />
);
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));

beforeEach(() => {
  resetTaro();
  answerCloud(({ operation }) => ok(ANSWERS[operation]));
  findVoices('en-US', 'zh-CN');
});
afterEach(cleanup);

describe('reading aloud', () => {
  const replied = card({
    state: 'replied',
    phase: 'replied',
    title: '村口路灯坏了两盏',
    leadUnitName: '柳溪镇政府',
  });

  it('reads the first card of the large home from top to bottom, in Chinese', async () => {
    await show(home(replied, card()));
    await tap('念一念');
    expect(spokenAloud()).toEqual([
      'zh-CN 已答复，等您评',
      'zh-CN 村口路灯坏了两盏',
      'zh-CN 柳溪镇政府答复您了。您看，解决了吗？',
    ]);
  });

  it('reads what is due next where nothing waits for an answer', async () => {
    await show(home(card()));
    await tap('念一念');
    expect(spokenAloud()).toEqual([
      'zh-CN 10 月 12 日',
      'zh-CN 上学路一下雨就积水',
      'zh-CN 在县交通运输局手里',
      'zh-CN 周一前答复您',
    ]);
  });

  it('stops when asked, when it has finished, and when the page is left', async () => {
    await show(home(replied));
    await tap('念一念');
    await tap('不念了');
    expect(spokenAloud()).toEqual([]);
    await tap('念一念');
    await act(async () => finishSpeaking());
    await tap('念一念');
    expect(spokenAloud()).toHaveLength(3);
    cleanup();
    expect(spokenAloud()).toEqual([]);
  });

  it('reads an item: what it is, who owes what by when, what happened', async () => {
    await show(<ItemPage no="QH260922-A0871" />);
    await tap('念给我听');
    expect(spokenAloud().slice(0, 4)).toEqual([
      'zh-CN 上学路一下雨就积水',
      'zh-CN 10 月 12 日，县交通运输局要在这天前书面答复您，还有 2 个工作日',
      'zh-CN 您说了这件事，9 月 22 日 周二 19:42，扫林禾代表的码',
      'zh-CN 村口到柳溪小学那段路，一下雨就积水。',
    ]);
    expect(spokenAloud().at(-1)).toBe('zh-CN 您来评：解决没有？您说解决了，才算解决');
  });

  it('offers nothing on a phone without a Chinese voice', async () => {
    findVoices('en-US');
    await show(home(replied));
    expect(screen.queryByText('念一念')).toBeNull();
    await act(async () => findVoices('zh_TW'));
    expect(screen.getByText('念一念')).toBeTruthy();
  });
});
