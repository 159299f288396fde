import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { addressee } from '@/components/entry/addressee';
import { Home } from '@/features/home/home';
import { Inbox } from '@/features/inbox/inbox';
import { ItemPage } from '@/features/item/item-page';
import { RatePage } from '@/features/rate/rate-page';
import { Speak } from '@/features/speak/speak';
import { refreshSession } from '@/session/session';
import { at, card, codeCard, detail, session } from '../support/sample';
import { answerCloud, arranged, resetTaro, seen } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });

const ANSWERS: Record<string, (input: Record<string, unknown>) => unknown> = {
  getSession: () => ok(session),
  openCode: ({ scene }) =>
    scene === 'old'
      ? { ok: false, code: 'code_revoked', data: { placeName: '青禾县', called: '林禾代表', at: 0 } }
      : ok(codeCard),
  listStations: () => ok({ stations: [codeCard.station] }),
  listMyItems: () =>
    ok({
      items: [card({ state: 'replied', phase: 'replied' }), card({ no: 'QH260923-B0001', title: '路灯' })],
      total: 2,
    }),
  getItem: () => ok(detail()),
};

const answering = (more: typeof ANSWERS = {}) =>
  answerCloud(({ operation, input }) => ({ ...ANSWERS, ...more })[operation]?.(input));

const show = async (page: React.ReactElement) => {
  await act(async () => {
    await refreshSession();
    render(page);
  });
};
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));
const asked = (operation: string) => seen.requests.filter((request) => request.operation === operation);

beforeEach(() => {
  resetTaro();
  addressee.set(null);
  answering();
});
afterEach(cleanup);

describe('home', () => {
  it('opens the code that was scanned and says to whom one speaks', async () => {
    await show(<Home scene="k2m9" />);
    expect(screen.getByText('您的话，说给林禾代表')).toBeTruthy();
  });

  it('explains a code that was revoked and offers the stations', async () => {
    await show(<Home scene="old" />);
    expect(
      screen.getByText(
        '这是青禾县林禾代表以前的码，停用了。墙上有新的就扫新的；没有也不要紧，从下面一样能说。',
      ),
    ).toBeTruthy();
    await tap('选个联络站');
    expect(seen.moves).toEqual(['navigateTo /packages/public/pages/stations/index']);
  });

  it('takes 还没有 to the two questions, the first of them answered', async () => {
    await show(<Home />);
    await tap('还没有');
    expect(seen.moves).toEqual(['navigateTo /pages/rate/index?no=QH260922-A0871&resolved=no']);
  });

  it('invites to speak where nothing was said yet', async () => {
    answering({ listMyItems: () => ok({ items: [] }) });
    await show(<Home />);
    expect(screen.getByText('您还没说过事')).toBeTruthy();
    await tap('说一件事');
    expect(seen.moves).toEqual(['navigateTo /pages/speak/index']);
  });
});

describe('speaking', () => {
  const write = (text: string) =>
    act(async () => void fireEvent.change(screen.getByLabelText(/什么事/), { target: { value: text } }));
  const born = {
    no: 'QH261009-A0901',
    state: 'submitted',
    version: 1,
    title: '桥头的涵管堵了',
    holderName: '柳西村代表联络站',
    screenedBy: at('10-10T17:30'),
  };

  it('sends the code and the words, and shows number, holder and date', async () => {
    answering({ submit: () => ok(born) });
    await show(<Speak scene="k2m9" />);
    await write('桥头的涵管堵了');
    await tap('提交');
    expect(asked('submit')[0]?.input).toEqual({
      placeId: 'qinghe',
      scene: 'k2m9',
      text: '桥头的涵管堵了',
      photoIds: [],
    });
    expect(screen.getByText('QH261009-A0901')).toBeTruthy();
    expect(screen.getByText('10 月 10 日 周六 17:30 前')).toBeTruthy();
  });

  it('keeps what was written and its key when no answer comes, and sends it once', async () => {
    let times = 0;
    answering({
      submit: () => {
        times += 1;
        if (times === 1) throw new Error('no network');
        return ok(born);
      },
    });
    await show(<Speak scene="k2m9" />);
    await write('桥头的涵管堵了');
    await tap('提交');
    expect(screen.getByText('没连上。您写的都还在手机里。')).toBeTruthy();
    await tap('再试一次');
    const [first, second] = asked('submit');
    expect(second?.key).toBe(first?.key);
    expect(screen.getByText('收到了，给您编了号')).toBeTruthy();
  });

  it('shows a few kinds first, and the rest to whoever asks', async () => {
    const kinds = ['城建', '教育', '环保', '卫生', '交通', '民政', '农业', '政法'];
    const places = session.places.map((place) => ({
      ...place,
      categories: kinds.map((label) => ({ id: label, label })),
    }));
    answering({ getSession: () => ok({ ...session, places }) });
    await show(<Speak scene="k2m9" />);
    expect(screen.queryByText('民政')).toBeNull();
    await tap('还有 3 类');
    await tap('政法');
    expect(screen.getByRole('radio', { name: '政法' }).getAttribute('aria-checked')).toBe('true');
  });

  it('sends nothing too short and says how to mend it', async () => {
    await show(<Speak scene="k2m9" />);
    await write('灯坏');
    await tap('提交');
    expect(asked('submit')).toEqual([]);
    expect(screen.getByText('再多写几个字，说说是什么事。')).toBeTruthy();
  });

  it('still has the words when the page is opened again', async () => {
    await show(<Speak scene="k2m9" />);
    await write('桥头的涵管堵了');
    cleanup();
    await show(<Speak />);
    expect(screen.getByDisplayValue('桥头的涵管堵了')).toBeTruthy();
  });

  it('sends photos that were claimed while somebody still wrote', async () => {
    arranged.photos = ['wxfile://one.jpg'];
    answering({
      submit: () => ok(born),
      requestUploadSlot: () => ok({ id: 'p-1', cloudPath: 'up/p-1', expiresAt: 0 }),
      claimPhoto: () => ok({ id: 'p-1', bytes: 1000 }),
    });
    await show(<Speak scene="k2m9" />);
    await tap('拍照');
    await write('桥头的涵管堵了');
    await tap('提交');
    expect(asked('submit')[0]?.input).toMatchObject({ photoIds: ['p-1'] });
  });
});

describe('an item', () => {
  it('says who owes what by when, and what can be done', async () => {
    await show(<ItemPage no="QH260922-A0871" />);
    expect(screen.getByText('县交通运输局要在这天前')).toBeTruthy();
    expect(screen.getByText('书面答复您')).toBeTruthy();
    expect(screen.getByText('现在不用您做什么，有答复会告诉您')).toBeTruthy();
  });

  it('offers no reading aloud in WeChat, which cannot without a plugin', async () => {
    await show(<ItemPage no="QH260922-A0871" />);
    expect(screen.getByText('走到哪了')).toBeTruthy();
    expect(screen.queryByText('念给我听')).toBeNull();
  });

  it('says of a date over an unknown year that the calendar is still to come', async () => {
    const due = { ...detail().due, provisional: true };
    const dueDays = [{ day: '2026-10-09', role: 'start', kind: 'workday' }];
    answering({ getItem: () => ok({ ...detail(), due, dueDays }) });
    await show(<ItemPage no="QH260922-A0871" />);
    await tap('待日历确认，为什么是这一天？');
    expect(screen.getByText('待日历确认')).toBeTruthy();
    expect(screen.getByText(/放假安排还没出来/)).toBeTruthy();
  });

  it('urges once and asks the server anew', async () => {
    answering({ urge: () => ok({ no: 'QH260922-A0871', state: 'in_progress', version: 6 }) });
    await show(<ItemPage no="QH260922-A0871" />);
    await tap('催一下');
    expect(asked('urge')).toHaveLength(1);
    expect(asked('getItem')).toHaveLength(2);
  });

  it('has no ⋯ with nothing behind it: a browser cannot share', async () => {
    jest.replaceProperty(process, 'env', { ...process.env, TARO_ENV: 'h5' });
    answering({
      getItem: () => ok(detail({ state: 'closed', phase: 'ended', commands: [], shareToken: 't1' })),
    });
    await show(<ItemPage no="QH260922-A0871" />);
    expect(screen.getByText('这件事先收起来了')).toBeTruthy();
    expect(screen.queryByLabelText('更多：撤回、叫家人一起跟')).toBeNull();
    jest.restoreAllMocks();
  });

  it('withdraws from a unit only with a reason', async () => {
    answering({ withdraw: () => ok({ no: 'QH260922-A0871', state: 'withdrawn', version: 6 }) });
    await show(<ItemPage no="QH260922-A0871" />);
    await act(async () => void fireEvent.click(screen.getByLabelText('更多：撤回、叫家人一起跟')));
    await tap('撤回这件事');
    await tap('撤回');
    expect(asked('withdraw')).toEqual([]);
    await tap('说错了');
    await tap('撤回');
    expect(asked('withdraw')[0]?.input).toEqual({ no: 'QH260922-A0871', reason: 'said_wrongly' });
  });

  it('hands over the words for the right door when it was declined', async () => {
    const declined = { reason: 'court', channel: 'court', text: '这事归法院管', appealable: true };
    answering({
      getItem: () =>
        ok(
          detail({
            state: 'declined',
            phase: 'ended',
            due: undefined,
            declined,
            text: '邻居占了我家地。',
            commands: [{ name: 'appeal' }],
          }),
        ),
    });
    await show(<ItemPage no="QH260922-A0871" />);
    await tap('复制这段话');
    expect(seen.copied).toEqual([
      '您好，我有一件纠纷想请法院处理：邻居占了我家地。请问要带哪些材料，怎么立案？',
    ]);
    expect(screen.getByText('请人重新看')).toBeTruthy();
  });
});

describe('judging an answer', () => {
  const replied = () => ok(detail({ state: 'replied', phase: 'replied', commands: [{ name: 'rate' }] }));

  it('needs both questions and sends them', async () => {
    answering({ getItem: replied, rate: () => ok({ no: 'QH260922-A0871', state: 'closed', version: 7 }) });
    await show(<RatePage no="QH260922-A0871" resolved="yes" />);
    await tap('提交评价');
    expect(screen.getByText('还差第 2 题：办得怎么样？')).toBeTruthy();
    await tap('基本满意');
    await tap('提交评价');
    expect(asked('rate')[0]?.input).toEqual({
      no: 'QH260922-A0871',
      resolved: true,
      satisfaction: 'basically_satisfied',
    });
    expect(seen.moves).toEqual(['redirectTo /pages/item/index?no=QH260922-A0871']);
  });

  it('does not offer the questions where nothing waits to be judged', async () => {
    await show(<RatePage no="QH260922-A0871" />);
    expect(screen.getByText('这件事现在不用评')).toBeTruthy();
  });
});

describe('the inbox', () => {
  it('opens the page of a notice and marks it as read', async () => {
    const notice = {
      id: 'n-1',
      code: 'N07',
      title: '已答复',
      body: '镇政府说路灯换好了，请您看看',
      page: 'pages/item/index?no=QH260922-A0871',
      no: 'QH260922-A0871',
      itemTitle: '村口路灯坏了两盏',
      at: at('10-09T08:32'),
      read: false,
      push: 'sent',
    };
    answering({
      listNotices: () => ok({ notices: [notice], unread: 1 }),
      readNotices: () => ok({ unread: 0 }),
    });
    await show(<Inbox />);
    expect(screen.getByText('村口路灯坏了两盏')).toBeTruthy();
    await tap('镇政府说路灯换好了，请您看看');
    expect(seen.moves).toEqual(['navigateTo /pages/item/index?no=QH260922-A0871']);
    expect(asked('readNotices')[0]?.input).toEqual({ ids: ['n-1'] });
  });
});
