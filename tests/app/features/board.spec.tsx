import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Board } from '@/features/board/board';
import {
  judgedWords,
  publicSides,
  publicSteps,
  type BoardCard,
  type Published,
} from '@/features/board/board-view';
import { PublishedPage } from '@/features/board/published-page';
import { VoterPage } from '@/features/board/voter-page';
import { StaffItemPage } from '@/features/staff-item/staff-item-page';
import { Voters } from '@/features/voters/voters';
import { refreshSession } from '@/session/session';
import { at, detail, NOW, session } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });
const NO = 'QH260922-A0871';

const boardCard = (change: Partial<BoardCard> = {}): BoardCard => ({
  no: NO,
  category: '道路',
  state: 'closed',
  phase: 'ended',
  title: '小学东边的便道塌了一块',
  reply: '浇了 18 米混凝土。',
  byName: '柳溪镇政府',
  resultClass: 'A',
  createdAt: at('09-20T09:00'),
  facts: { unit: true, deputy: null, submitter: false },
  disputed: true,
  photos: [],
  ...change,
});

const published = (change: Partial<Published> = {}): Published => ({
  ...boardCard(),
  placeId: 'qinghe',
  stationId: 'liuxi',
  stationName: '柳西村代表联络站',
  round: 1,
  publishedAt: at('10-01T09:00'),
  text: '便道塌了，过路要绕。',
  admittedAt: at('09-20T10:00'),
  assignedAt: at('09-21T10:00'),
  repliedAt: at('09-30T10:00'),
  closedAt: at('10-01T10:00'),
  submitterRating: { satisfaction: 'dissatisfied', resolved: false },
  votes: { satisfied: 5, basically_satisfied: 2, dissatisfied: 1 },
  witnesses: { still: 1, gone: 2 },
  followers: 3,
  mine: { following: false, spoke: false },
  mayVote: true,
  mayWitness: true,
  ...change,
});

let answers: Record<string, () => unknown> = {};
const show = async (page: React.ReactElement) => {
  await act(async () => {
    await refreshSession();
    render(page);
  });
};
const tap = (words: string) =>
  act(async () => void fireEvent.click(screen.getAllByText(words).slice(-1)[0] as Element));
const asked = (operation: string) => seen.requests.filter((request) => request.operation === operation);

beforeEach(() => {
  resetTaro();
  answers = {
    getSession: () => ok(session),
    listStations: () =>
      ok({ stations: [{ ...session, id: 'liudong', name: '柳东村代表联络站', areaName: '柳溪镇' }] }),
    getPublished: () => ok(published()),
    follow: () => ok({ no: NO, followers: 4 }),
    ratePublished: () => ok({ no: NO, votes: { satisfied: 6, basically_satisfied: 2, dissatisfied: 1 } }),
    witness: () => ok({ no: NO, witnesses: { still: 2, gone: 2 } }),
  };
  answerCloud(({ operation }) => answers[operation]?.());
});
afterEach(cleanup);

const FIGURES = {
  all: 74,
  open: 19,
  replied: 13,
  ended: 42,
  unitDone: 42,
  resolved: 31,
  unresolved: 7,
  noAnswer: 4,
};

describe('the board', () => {
  it('shows three figures that are never added, and each matter with its three sides', async () => {
    answers['listBoard'] = () =>
      ok({ placeName: '青禾县', stationName: '柳西村代表联络站', items: [boardCard()], figures: FIGURES });
    await show(<Board placeId="qinghe" stationId="liuxi" />);
    for (const words of [
      '74',
      '42',
      '31',
      '评了 38 件：解决 31，没解决 7。没评 4',
      '说法不一',
      '反映人说',
      '没解决',
    ]) {
      expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    }
    await tap('小学东边的便道塌了一块');
    expect(seen.moves).toEqual([`navigateTo /packages/public/pages/published/index?no=${NO}`]);
    await tap('换站');
    await tap('柳东村代表联络站');
    expect(asked('listBoard').slice(-1)[0]?.input).toMatchObject({ placeId: 'qinghe', stationId: 'liudong' });
  });

  it('with nothing on it says so and gives a next step', async () => {
    answers['listBoard'] = () => ok({ placeName: '青禾县', items: [] });
    await show(<Board placeId="qinghe" />);
    expect(screen.getByText('这里还没有贴出来的事')).toBeTruthy();
    await tap('说一件事');
    expect(seen.moves).toEqual(['navigateTo /pages/speak/index']);
  });

  it('not reached, offers another try', async () => {
    answers['listBoard'] = () => {
      throw new Error('offline');
    };
    await show(<Board placeId="qinghe" />);
    expect(screen.getByText('再试一次')).toBeTruthy();
  });

  it('does not call “it will be done” a no, nor a no with its reason “not done”', () => {
    const said = (resultClass: 'B' | 'D') =>
      publicSides(boardCard({ resultClass, facts: { unit: false, deputy: null, submitter: null } }))[0];
    expect(said('B')).toEqual({ who: '部门说', solved: null, word: '还在办' });
    expect(said('D')).toEqual({ who: '部门说', solved: false, word: '办不了' });
  });

  it('does not count silence as a yes', () => {
    expect(judgedWords({ ...FIGURES, resolved: 0, unresolved: 0 })).toBe('没评 4');
    expect(judgedWords({ ...FIGURES, resolved: 0, unresolved: 0, noAnswer: 0 })).toBe('还没有人评过');
  });
});

describe('an item of the board', () => {
  it('shows what the speaker says and what voters say as two things', async () => {
    await show(<PublishedPage no={NO} />);
    expect(screen.getByText('反映人自己评的')).toBeTruthy();
    expect(screen.getByText('选民评的，一人一次，和反映人的分开数')).toBeTruthy();
    expect(screen.getByText('住在附近的人说：还在 1，好了 2')).toBeTruthy();
    expect(document.querySelectorAll('.btn-main').length).toBe(1);
  });

  it('is judged once, nothing being chosen beforehand', async () => {
    await show(<PublishedPage no={NO} />);
    await tap('评一评');
    expect(screen.getByText('先点一个')).toBeTruthy();
    await tap('基本满意');
    await tap('提交评价');
    expect(asked('ratePublished')[0]?.input).toEqual({ no: NO, satisfaction: 'basically_satisfied' });
  });

  it('leads to where one becomes a voter, and lets a neighbour say what they see', async () => {
    answers['getPublished'] = () => ok(published({ mayVote: 'voter_required' }));
    await show(<PublishedPage no={NO} />);
    await tap('我是这里的选民');
    expect(seen.moves).toEqual(['navigateTo /packages/public/pages/voter/index?placeId=qinghe']);
    await tap('还在');
    expect(asked('witness')[0]?.input).toEqual({ no: NO, still: true });
  });

  it('is followed by its number', async () => {
    answers['getPublished'] = () => ok(published({ mayVote: undefined, votes: undefined }));
    await show(<PublishedPage no={NO} />);
    await tap('我也跟');
    expect(asked('follow')[0]?.input).toEqual({ no: NO });
  });

  it('that was taken down leads back to the board', async () => {
    answers['getPublished'] = () => ({ ok: false, code: 'not_on_board', data: {} });
    await show(<PublishedPage no={NO} />);
    expect(screen.getByText('公示栏上没有这件事')).toBeTruthy();
  });

  it('tells five words with their days, and none for what is to come', () => {
    const again = published({ state: 'in_progress', phase: 'open', round: 2 });
    expect(publicSteps(again, NOW).map(({ who, phase, facts }) => [who, phase, facts[0]])).toEqual([
      ['有人说了这件事', 'past', '9 月 20 日'],
      ['已受理', 'past', '9 月 20 日'],
      ['柳溪镇政府在办', 'now', '9 月 21 日'],
      ['已答复', 'next', undefined],
      ['已办结', 'next', undefined],
    ]);
  });
});

describe('voters', () => {
  it('choose where they live before a telephone is asked for', async () => {
    answers['getVoter'] = () => ok({ state: 'none', areas: [{ id: 'v1', name: '柳西村' }] });
    await show(<VoterPage placeId="qinghe" />);
    expect(screen.getByText('先选住在哪里')).toBeTruthy();
    await tap('柳西村');
    expect(screen.getByText('用微信的电话认一下')).toBeTruthy();
    expect(asked('becomeVoter')).toEqual([]);
  });

  it('wait for their station, by name', async () => {
    answers['getVoter'] = () =>
      ok({ state: 'waiting', areaId: 'v1', areaName: '柳西村', stationName: '柳西村代表联络站', areas: [] });
    await show(<VoterPage placeId="qinghe" />);
    expect(screen.getByText('等柳西村代表联络站确认。')).toBeTruthy();
  });

  it('are confirmed by the station, which sees four digits', async () => {
    answers['listVoters'] = () =>
      ok({ voters: [{ id: 'x1', areaName: '柳西村', called: '三组老王', phoneEnd: '5678', since: NOW }] });
    answers['confirmVoter'] = () => ok({ id: 'x1', state: 'confirmed' });
    await show(<Voters />);
    expect(screen.getByText('电话尾号 5678')).toBeTruthy();
    await tap('住在这里');
    expect(asked('confirmVoter')[0]?.input).toEqual({ id: 'x1', confirmed: true });
  });
});

describe('staff and the board', () => {
  const staff = (change: object) =>
    ok(detail({ standing: 'station', state: 'closed', phase: 'ended', ...change }));
  const publication = {
    state: 'proposed',
    at: NOW,
    title: '路灯坏了',
    text: '三天没亮。',
    reply: '',
    photoIds: [],
  };

  it('prepare the public words beside what was said, told how much was taken out', async () => {
    answers['getItem'] = () =>
      staff({
        photos: [
          { id: 'p1', url: 'https://files/p1', status: 'shown' },
          { id: 'p2', status: 'checking' },
        ],
        commands: [{ name: 'propose_publication' }],
        publicationDueAt: at('10-16T17:30'),
      });
    answers['draftPublication'] = () =>
      ok({ publicTitle: '上学路积水', publicText: '我叫※，一下雨就积水。', publicReply: '', hidden: 1 });
    answers['proposePublication'] = () => ok({ no: NO, state: 'closed', version: 6 });
    await show(<StaffItemPage no={NO} />);
    expect(screen.getByText('这件要公示：10月16日 17:30 前贴出来。')).toBeTruthy();
    await tap('准备公示');
    expect(screen.getByText(/先替您去掉了 1 处/u)).toBeTruthy();
    await act(
      async () =>
        void fireEvent.change(screen.getByDisplayValue('我叫※，一下雨就积水。'), {
          target: { value: '一下雨就积水。' },
        }),
    );
    await act(async () => void fireEvent.click(screen.getByLabelText('第 1 张照片')));
    expect(screen.queryByLabelText('第 2 张照片')).toBeNull();
    await tap('请反映人看看');
    expect(asked('proposePublication')[0]?.input).toEqual({
      no: NO,
      publicTitle: '上学路积水',
      publicText: '一下雨就积水。',
      publicReply: '',
      publicPhotos: ['p1'],
    });
  });

  it('publish the words that were shown, and take down with a reason', async () => {
    answers['getItem'] = () =>
      staff({ standing: 'office', commands: [{ name: 'publish' }, { name: 'unpublish' }], publication });
    answers['publish'] = () => ok({ no: NO, state: 'closed', version: 7 });
    await show(<StaffItemPage no={NO} />);
    await tap('公示');
    await tap('公示');
    expect(asked('publish')[0]?.input).toEqual({
      no: NO,
      publicTitle: '路灯坏了',
      publicText: '三天没亮。',
      publicReply: '',
      publicPhotos: [],
    });
    await tap('撤下公示');
    expect(screen.getByText('先写原因')).toBeTruthy();
  });
});
