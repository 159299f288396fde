import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { CasePage } from '@/features/court/case-page';
import { caseProblem, EMPTY_CASE } from '@/features/court/case-view';
import { CourtWork } from '@/features/court/court-work';
import { SendCase } from '@/features/court/send-case';
import { LetterPage } from '@/features/letter/letter-page';
import { refreshSession } from '@/session/session';
import { at, card, detail, session } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });
const COURT = {
  id: 'court-1',
  placeId: 'qinghe',
  role: 'court',
  name: '蒋明澄',
  title: '桃溪县人民法院',
};
const STAGES = [
  { label: '法院派送', states: ['submitted'] },
  { label: '人大交办', states: ['triage'] },
  { label: '代表领办', states: ['with_deputy'] },
  { label: '跟踪反馈', states: ['replied', 'closed'] },
];
const REF = '（2026）桃法诉前调 118 号';

const aCase = (change: object = {}, ...commands: string[]) =>
  detail({
    kind: 'dispute',
    title: '两户相邻，排水被挡',
    courtRef: REF,
    deputyName: '鼎新来',
    stages: STAGES.map(({ label }) => label),
    stageIndex: 3,
    state: 'replied',
    phase: 'replied',
    mediation: 'succeeded',
    reply: {
      text: '双方说开了。',
      resultClass: 'A',
      mode: 'onsite',
      byName: '鼎新来',
      at: at('10-08T15:00'),
    },
    timeline: detail().timeline.map((entry) => ({ ...entry, by: { ...entry.by, title: '桃溪县人民法院' } })),
    commands: commands.map((name) => ({ name })),
    ...change,
  });

let item = aCase();
let refused = false;
const ANSWERS: Record<string, () => unknown> = {
  getSession: () =>
    ok({
      ...session,
      memberships: [COURT],
      places: session.places.map((place) => ({ ...place, kinds: [{ id: 'dispute', stages: STAGES }] })),
    }),
  getItem: () => ok(item),
  listMyItems: () =>
    ok({
      items: [card({ kind: 'dispute', state: 'with_deputy', title: '排水被挡', holderName: '鼎新来代表' })],
    }),
  register: () =>
    refused
      ? { ok: false, code: 'parties_must_agree', data: {} }
      : ok({ no: item.no, state: 'submitted', version: 1, title: '', holderName: '' }),
  rate: () => ok({ no: item.no, state: 'closed', version: 7 }),
  supplement: () => ok({ no: item.no, state: 'with_deputy', version: 7 }),
  appeal: () => ok({ no: item.no, state: 'submitted', version: 7 }),
  reopen: () => ok({ no: item.no, state: 'triage', version: 7 }),
  withdraw: () => ok({ no: item.no, state: 'withdrawn', version: 7 }),
};

const show = async (screenful: React.ReactElement) => {
  await act(async () => {
    await refreshSession();
    render(screenful);
  });
};
const tap = (words: string | RegExp) => act(async () => void fireEvent.click(screen.getByText(words)));
const press = (name: string) =>
  act(async () => void fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name })));
const write = (label: string, text: string) =>
  act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value: text } }));
const asked = (operation: string) => seen.requests.filter((request) => request.operation === operation);

beforeEach(() => {
  resetTaro();
  refused = false;
  item = aCase({}, 'rate', 'withdraw');
  answerCloud(({ operation }) => ANSWERS[operation]?.());
});
afterEach(cleanup);

describe("a court's list", () => {
  it('shows its cases with how far each has come in four steps', async () => {
    await show(<CourtWork />);
    expect(screen.getByText('排水被挡')).toBeTruthy();
    expect(screen.getByLabelText('第 3 步，共 4 步：代表领办')).toBeTruthy();
    await tap('派送一件');
    expect(seen.moves).toEqual(['navigateTo /packages/staff/pages/send-case/index']);
  });
});

describe('sending a case', () => {
  const whole = {
    courtRef: REF,
    one: '甲大成',
    other: '乙小满',
    text: '一户挡了另一户的排水。',
    agreed: true,
  };

  it.each([
    [EMPTY_CASE, 'courtRef'],
    [{ ...whole, one: '' }, 'one'],
    [{ ...whole, other: ' ' }, 'other'],
    [{ ...whole, text: '排水' }, 'text'],
    [{ ...whole, text: '甲大成挡了人家的排水。' }, 'text'],
    [{ ...whole, agreed: false }, 'agreed'],
  ])('says what is missing first', (draft, field) => {
    expect(caseProblem(draft)?.field).toBe(field);
  });

  const fill = async () => {
    await write('法院案号', REF);
    await write('一方当事人', '甲大成');
    await write('另一方当事人', '乙小满');
    await write('是什么纠纷', '一户挡了另一户的排水。');
    await tap('双方当事人都同意先调解');
  };

  it('sends the names apart from the words and opens the case', async () => {
    await show(<SendCase />);
    await tap('派送');
    expect(asked('register')).toEqual([]);
    await fill();
    await tap('派送');
    expect(asked('register')[0]?.input).toEqual({
      kind: 'dispute',
      source: 'court',
      sourceTarget: REF,
      courtRef: REF,
      partiesConsent: true,
      name: '甲大成、乙小满',
      text: '一户挡了另一户的排水。',
    });
    expect(seen.moves).toEqual(['redirectTo /pages/item/index?no=QH260922-A0871']);
  });

  it('keeps what was written when it is refused', async () => {
    refused = true;
    await show(<SendCase />);
    await fill();
    await tap('派送');
    expect(seen.moves).toEqual([]);
    expect((screen.getByLabelText('一方当事人') as HTMLInputElement).value).toBe('甲大成');
  });
});

describe('a case', () => {
  it('is confirmed in the words of a court', async () => {
    await show(<CasePage no={item.no} />);
    expect(screen.getByText('调解成功')).toBeTruthy();
    expect(screen.queryByText(/评一评|您说/)).toBeNull();
    await tap('确认结果');
    await press('先选一个');
    expect(asked('rate')).toEqual([]);
    await act(async () => void fireEvent.click(screen.getByText('确认调解成功')));
    await press('交上去');
    expect(asked('rate')[0]?.input).toEqual({ no: item.no, resolved: true, satisfaction: 'satisfied' });
  });

  it('that was not settled is taken back', async () => {
    item = aCase({ mediation: 'failed' }, 'rate');
    await show(<CasePage no={item.no} />);
    await tap('收回案件');
    await tap('收到，转回法院办理');
    await press('交上去');
    expect(asked('rate')[0]?.input).toEqual({
      no: item.no,
      resolved: false,
      satisfaction: 'basically_satisfied',
    });
  });

  it('offers nothing that the server does not', async () => {
    item = aCase({
      state: 'with_deputy',
      phase: 'open',
      mediation: undefined,
      reply: undefined,
      stageIndex: 2,
    });
    await show(<CasePage no={item.no} />);
    expect(screen.queryByRole('button', { name: '确认结果' })).toBeNull();
    expect(screen.queryByRole('button', { name: '撤回' })).toBeNull();
    expect(screen.getByLabelText('第 3 步，共 4 步：代表领办')).toBeTruthy();
  });
});

describe('the letter', () => {
  it('says number, deputy, day and result, and can be copied', async () => {
    item = aCase({ text: '甲大成和乙小满' });
    await show(<LetterPage no={item.no} />);
    await tap('复制全文');
    expect(seen.copied).toEqual([
      [
        '调解成功函',
        '桃溪县人民法院：',
        `贵院派送的${REF}纠纷（本办编号 QH260922-A0871），经双方同意，由鼎新来代表领办调解。2026 年 10 月 8 日，双方达成一致，调解成功。特此函告。`,
        '县人大办',
        '2026 年 10 月 8 日',
      ].join('\n'),
    ]);
    expect(seen.copied.join()).not.toMatch(/大成|小满/);
  });

  it('sends a case back that was not settled', async () => {
    item = aCase({ mediation: 'failed' });
    await show(<LetterPage no={item.no} />);
    expect(screen.getByText('调解未成函')).toBeTruthy();
    expect(screen.getByText(/现退回贵院依法办理/)).toBeTruthy();
  });

  it('is not there before the deputy has said how it ended', async () => {
    item = aCase({ mediation: undefined, reply: undefined });
    await show(<LetterPage no={item.no} />);
    expect(screen.getByText('还没有调解函')).toBeTruthy();
  });
});

describe('what a court can say of its case', () => {
  it.each([
    ['supplement', 'with_deputy', '补充', '补充上去'],
    ['appeal', 'declined', '不同意退回', '请另一位重新看'],
    ['reopen', 'closed', '又起纠纷了', '请再调解'],
  ] as const)('%s in %s', async (command, state, word, send) => {
    item = aCase({ state, phase: 'open' }, command);
    await show(<CasePage no={item.no} />);
    await tap(word);
    await act(
      async () =>
        void fireEvent.change(within(screen.getByRole('dialog')).getByRole('textbox'), {
          target: { value: '双方又愿意谈了。' },
        }),
    );
    await press(send);
    expect(asked(command)[0]?.input).toMatchObject({ no: item.no, text: '双方又愿意谈了。' });
  });

  it('confirms what a unit answered, where nobody mediated', async () => {
    item = aCase({ mediation: undefined }, 'rate');
    await show(<CasePage no={item.no} />);
    expect(screen.getByText('部门的答复')).toBeTruthy();
    await tap('确认结果');
    await act(async () => void fireEvent.click(screen.getByText('确认已经解决')));
    await press('交上去');
    expect(asked('rate')[0]?.input).toEqual({ no: item.no, resolved: true, satisfaction: 'satisfied' });
  });

  it('says why when a unit has it already and it is taken back', async () => {
    item = aCase({ state: 'in_progress', phase: 'open', leadUnitName: '县自然资源局' }, 'withdraw');
    await show(<CasePage no={item.no} />);
    await tap('撤回');
    await act(async () => void fireEvent.click(screen.getByText('派送错了')));
    await press('撤回');
    expect(asked('withdraw')[0]?.input).toEqual({ no: item.no, reason: 'said_wrongly' });
  });

  it('reads why it came back', async () => {
    item = aCase({
      state: 'declined',
      phase: 'ended',
      reply: undefined,
      declined: { reason: 'court', channel: 'court', text: '双方都不愿再谈。', appealable: true },
    });
    await show(<CasePage no={item.no} />);
    expect(screen.getByText('双方都不愿再谈。')).toBeTruthy();
  });
});
