import { receptionLine, type ReceptionCard } from '@/components/entry/reception-row';
import { heldLine } from '@/features/held-reception/held-row';
import { heardAt, EMPTY_REGISTER, registerInput } from '@/features/register/register-view';

const CARD: ReceptionCard = {
  id: 'qinghe.st-liuxi.2026-10-15',
  stationId: 'st-liuxi',
  stationName: '柳西村代表联络站',
  day: '2026-10-15',
  from: '09:00',
  to: '11:30',
  state: 'planned',
  deputies: ['林禾代表'],
  free: 9,
};
const held = (change: Partial<Parameters<typeof heldLine>[0]>, today: string) =>
  heldLine({ ...CARD, expected: 0, came: 0, ...change }, today);

describe('a reception session in a list', () => {
  it('says who receives and how many times are left, and that one may come anyway when none is', () => {
    expect(receptionLine(CARD)).toBe('林禾代表接待；还能约 9 位');
    expect(receptionLine({ ...CARD, deputies: [], free: 0 })).toBe('约满了，也可以直接来');
  });

  it('says why it is on another day, and why it is not held', () => {
    const moved = { ...CARD, day: '2026-11-16', ruleDay: '2026-11-15', rest: '周日', deputies: [] };
    expect(receptionLine(moved)).toBe('15 日是周日，移到 16 日；还能约 9 位');
    expect(receptionLine({ ...CARD, state: 'called_off', reason: '下大雪' })).toBe(
      '这一场不办了，因为下大雪',
    );
    expect(receptionLine({ ...CARD, state: 'closed' })).toBe('这一场结束了');
  });

  it('says to those who hold it what is missing and who is expected', () => {
    expect(held({ deputies: [] }, '2026-10-09')).toBe('还没排谁接待；还没人约');
    expect(held({ expected: 3 }, '2026-10-15')).toBe('今天；林禾代表；约了 3 位');
    expect(held({ expected: 1, came: 2 }, '2026-10-16')).toBe('还没收尾；林禾代表；来了 2 位，还等 1 位');
    expect(held({ state: 'closed', came: 12 }, '2026-10-20')).toBe('接待了 12 位');
    expect(held({ state: 'called_off', reason: '下大雪' }, '2026-10-09')).toBe('这一场不办了，因为下大雪');
  });
});

describe('what is written down at a session', () => {
  it('goes with its session, its station and the number that spoke', () => {
    const heard = { sessionId: CARD.id, visitor: '3', stationId: 'st-liuxi' };
    const draft = heardAt({ ...EMPTY_REGISTER, kind: 'reception_case', text: '路灯坏了' }, heard);
    expect(registerInput(draft, 'congress_office', heard)).toMatchObject({
      source: 'reception',
      sessionId: CARD.id,
      visitor: 3,
      stationId: 'st-liuxi',
    });
    expect(heardAt(EMPTY_REGISTER, undefined)).toBe(EMPTY_REGISTER);
  });
});
