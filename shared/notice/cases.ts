import { LATE_THINGS } from '../item/commands';
import type { MemberEventType } from '../members/event';
import { NOTICE_CODES, ruleOf, type NoticeCode, type Recipient } from './codes';
import type { NoticeData } from './notice-data';
import { DISPUTE_TEXTS } from './texts-dispute';

type Facts = Partial<NoticeData>;

/** What one notice says in one situation to one sort of recipient. */
export interface NoticeCase {
  code: NoticeCode;
  to: Recipient;
  /** Empty where a notice says the same whatever happened. */
  situation: string;
  data: NoticeData;
}

interface Situation {
  word: string;
  /** Absent: everybody who hears of the notice. */
  to?: readonly Recipient[];
  facts: Facts;
}

const always: readonly Situation[] = [{ word: '', facts: {} }];

const LATE_WORD: Record<(typeof LATE_THINGS)[number], string> = {
  co_handler: '会办意见',
  extension: '延期没批',
  supervision: '督办没报告',
  survey: '没去回头看',
  instruction: '批示没落实',
  publication: '没公示',
};

type SeatOf = NonNullable<NoticeData['seat']>;

/** Somebody who is nobody, for the words about seats. */
const seat = (type: MemberEventType, as: SeatOf['as']): Facts => ({
  seat: {
    type,
    as,
    by: '陆微',
    whom: { name: '伍小禾', title: '县交通运输局', role: 'handler' },
    data: {
      other: '孟小路',
      reason: 'moved',
      fromDay: '2026-10-12',
      untilDay: '2026-10-16',
      month: '2026-10',
    },
  },
});

/** Notices that say different things by what happened; each is a promise of `NoticeData`. */
const SITUATIONS: Partial<Record<NoticeCode, readonly Situation[]>> = {
  N02: [
    { word: '交给代表', facts: {} },
    { word: '等着交办', facts: { deputyTitle: undefined } },
  ],
  N06: [
    { word: '平常', facts: {} },
    { word: '紧急', to: ['submitter'], facts: { urgent: true } },
  ],
  N09: [
    { word: '同意延期', facts: { granted: true } },
    { word: '没有同意', to: ['unit', 'deputy'], facts: { granted: false } },
    { word: '放假安排出来了', facts: { recounted: true } },
  ],
  N12: [
    { word: '转来', facts: {} },
    { word: '面对面', facts: { session: true } },
  ],
  N13: [
    { word: '没打开', facts: { unopened: true } },
    { word: '没答复', facts: { unopened: false } },
  ],
  N14: [
    { word: '平常', facts: {} },
    { word: '紧急', facts: { urgent: true } },
    { word: '面对面', facts: { session: true } },
  ],
  N19: [
    { word: '书面', facts: {} },
    { word: '面对面', facts: { session: true } },
  ],
  N16: [
    { word: '退回成立', facts: { upheld: true } },
    { word: '退回不成立', facts: { upheld: false } },
  ],
  N17: [
    { word: '补充了材料', facts: {} },
    { word: '会办意见', to: ['unit'], facts: { opinionOf: '县水利局' } },
  ],
  N28: [
    { word: '撤回', facts: {} },
    { word: '改交了', to: ['unit'], facts: { givenTo: '县市场监督管理局' } },
  ],
  N22: [
    { word: '评了没解决', facts: {} },
    { word: '又出现了', facts: { reopened: true } },
    { word: '邻居说还在', to: ['office'], facts: { recheck: true, count: 3 } },
  ],
  N25: [
    { word: '想公示', facts: { proposed: true } },
    { word: '公示了', facts: {} },
  ],
  N27: [
    { word: '督办', facts: {} },
    { word: '有报告了', to: ['office'], facts: { reported: true } },
    { word: '没过', to: ['unit'], facts: { unsolved: true } },
  ],
  N29: [
    { word: '停下', facts: {} },
    { word: '接着办', facts: { resumed: true } },
  ],
  N31: [
    { word: '期限', facts: {} },
    ...LATE_THINGS.map((lateThing) => ({ word: LATE_WORD[lateThing], facts: { lateThing } })),
  ],
  N33: [
    { word: '进来了', facts: seat('joined', 'who') },
    { word: '进来了，给管理员', facts: seat('joined', 'administrator') },
    { word: '停了', facts: seat('unbound', 'who') },
    { word: '接手', facts: seat('transferred', 'other') },
    { word: '锁了', facts: seat('locked', 'who') },
    { word: '发了邀请码', facts: seat('invited', 'administrator') },
    { word: '收回邀请码', facts: seat('invitation_revoked', 'other') },
    { word: '邀请码不对人', facts: seat('invitation_declined', 'administrator') },
  ],
  N34: [
    { word: '有人替', facts: seat('stand_in_set', 'who') },
    { word: '替别人', facts: seat('stand_in_set', 'other') },
    { word: '替完了', facts: seat('stand_in_ended', 'other') },
    { word: '替到日子', facts: seat('stand_in_over', 'who') },
  ],
  N37: [
    { word: '头一版', facts: { rule: { version: 1, fromDay: '2026-10-12' } } },
    { word: '改了', facts: { rule: { version: 2, fromDay: '2026-10-12' } } },
  ],
  N35: [{ word: '排班', facts: seat('duty_set', 'who') }],
};

/** What a court and whoever mediates hear instead, where it is said in other words. */
const DISPUTE: Situation = { word: '诉源件', facts: { dispute: true } };

function situationsOf(code: NoticeCode, to: Recipient): readonly Situation[] {
  const known = SITUATIONS[code] ?? always;
  const differs = DISPUTE_TEXTS[code]?.({ to, ...EXAMPLE, ...known[0]?.facts, dispute: true }) ?? null;
  return differs === null ? known : [...known, { ...DISPUTE, facts: { ...known[0]?.facts, dispute: true } }];
}

const EXAMPLE = { no: '', title: '', placeName: '', at: 0 };

/** Every notice to everybody who hears of it in every situation, about the same matter. */
export function noticeCases(facts: Omit<NoticeData, 'to'>): NoticeCase[] {
  return NOTICE_CODES.flatMap((code) =>
    ruleOf(code).to.flatMap((to) =>
      situationsOf(code, to)
        .filter((situation) => situation.to === undefined || situation.to.includes(to))
        .map(({ word, facts: own }) => ({ code, to, situation: word, data: { ...facts, ...own, to } })),
    ),
  );
}
