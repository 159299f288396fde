import type { ErrorCode } from '@shared/error/catalogue';
import { ITEM_STATES } from '@shared/item/states';
import { CHANNELS, DECLINE_REASONS } from '@shared/item/kinds';
import { NOTICE_CODES, ruleOf } from '@shared/notice/codes';
import { renderNotice } from '@shared/notice/texts';
import { CHANNEL, DECLINE, pasteText } from '@shared/wording/declines';
import { errorWords, NOT_CONNECTED } from '@shared/wording/errors';
import { holderSentence } from '@shared/wording/holder';
import { nextSteps } from '@shared/wording/next-steps';
import { FIVE_WORDS, RESIDENT_STATE } from '@shared/wording/states';
import { commandLabel } from '@shared/wording/commands';
import { timelineRow } from '@shared/wording/timeline';
import { REFUSALS } from './support/refusals';
import { at, everyEvent, names } from './support/timeline-events';

/** LOOK: 绝不 9. A resident reads none of these. */
const JARGON = /交办|会办|承办|梳理研判|办结率|工单|流转|签收|闭环/u;

const CODES = Object.keys(REFUSALS) as ErrorCode[];

describe('words for a refusal', () => {
  it.each(CODES)(
    '%s says what happened and what to do next, without words of the office or the machine',
    (code) => {
      const { text, next } = errorWords(code, REFUSALS[code]);
      expect(text).toMatch(/。$/u);
      expect(next.length).toBeGreaterThan(3);
      expect(text + next).not.toMatch(JARGON);
      expect(text + next).not.toMatch(/undefined|qinghe|\/unit\/|失败|非法|参数|系统/u);
    },
  );

  it('names the field that is wrong', () => {
    expect(errorWords('invalid_input', REFUSALS.invalid_input).next).toBe('请看看“电话”，改好再交。');
  });

  it('says how much is too much and that nothing is lost', () => {
    expect(errorWords('text_too_long', REFUSALS.text_too_long)).toEqual({
      text: '最多写 2000 个字，现在是 2130 个，多了 130 个。',
      next: '写的都还在，请删短一些再交。',
    });
  });

  it('says in whose hands it is when the screen knows', () => {
    const { text } = errorWords('not_allowed', REFUSALS.not_allowed, { holderName: '县教育局' });
    expect(text).toBe('这件事现在不归您办，在县教育局手里。');
  });

  it('gives the day on which one can urge again', () => {
    expect(errorWords('urge_too_soon', REFUSALS.urge_too_soon).next).toBe(
      '10 月 12 日 周一 09:00 以后能再催。',
    );
  });

  it('asks a photo for a voice that is too short, but words for a note', () => {
    expect(errorWords('text_too_short', { minimum: 5 }).next).toBe('再多写几个字，或者拍一张照片。');
    expect(errorWords('text_too_short', { minimum: 2 }).next).toBe('再多写几个字，至少 2 个。');
  });

  it('keeps what was written when the cloud was not reached', () => {
    expect(NOT_CONNECTED).toEqual({ text: '没连上。您写的都还在手机里。', next: '再试一次' });
  });
});

describe('words for residents', () => {
  it('are the five of the steps, what interrupts them, and the ends', () => {
    expect(new Set(Object.values(RESIDENT_STATE))).toEqual(
      new Set([...FIVE_WORDS, '请您补充', '已上报', '已中止', '未受理', '已并案', '已撤回']),
    );
  });

  it.each(NOTICE_CODES.filter((code) => ruleOf(code).to.includes('submitter')))(
    '%s has no words of the office',
    (code) => {
      const text = renderNotice(code, {
        to: 'submitter',
        no: 'QH261009-7K3MA',
        title: '路灯坏了',
        placeName: '青禾县',
        at: at('2026-10-09 09:30'),
        dueAt: at('2026-10-12 17:30'),
      });
      expect(Object.values(text).join()).not.toMatch(JARGON);
    },
  );

  it.each(everyEvent)('the row of $type has no words of the office and no name of a resident', (event) => {
    for (const last of [true, false]) {
      const row = timelineRow(event, 'submitter', names, last);
      expect(`${row?.who ?? ''}${row?.note ?? ''}`).not.toMatch(JARGON);
      expect(`${row?.who ?? ''}${row?.note ?? ''}`).not.toMatch(/张三|反映人|undefined/u);
    }
  });

  it.each(ITEM_STATES)('what comes after %s has no words of the office', (state) => {
    const facts = { state, appealed: false, kind: 'voice' as const, now: at('2026-10-09 09:30') };
    const steps = nextSteps(facts, 'submitter', {});
    expect(steps.map(({ who, at: when }) => `${who}${when ?? ''}`).join()).not.toMatch(JARGON);
    expect(holderSentence(facts, {}, 'submitter') ?? '').not.toMatch(JARGON);
  });

  it.each(DECLINE_REASONS)(
    'declining for %s names the right door and gives a text to take there',
    (reason) => {
      const { sentence, channel, paste } = DECLINE[reason];
      expect(CHANNELS).toContain(channel);
      expect(`${sentence}${CHANNEL[channel].how}${paste}`).not.toMatch(JARGON);
      expect(sentence).not.toMatch(/。$/u);
      expect(paste).toContain('〔您说的话〕');
    },
  );

  it('puts what was said into the text to take along', () => {
    expect(pasteText('court', '邻居占了我家宅基地。')).toBe(
      '您好，我有一件纠纷想请法院处理：邻居占了我家宅基地。请问要带哪些材料，怎么立案？',
    );
  });
});

describe('who has it', () => {
  const facts = (state: (typeof ITEM_STATES)[number], appealed = false) => ({
    state,
    appealed,
    kind: 'voice' as const,
  });
  const parties = {
    office: '县人大办',
    station: '柳西村代表联络站',
    deputy: '林禾',
    leadUnit: '县交通运输局',
  };

  it.each([
    ['submitted', '在柳西村代表联络站手里'],
    ['with_deputy', '在林禾代表手里'],
    ['triage', '在县人大办手里'],
    ['in_progress', '在县交通运输局手里'],
    ['replied', '等您评'],
    ['closed', null],
  ] as const)('%s: %s', (state, sentence) => {
    expect(holderSentence(facts(state), parties, 'submitter')).toBe(sentence);
  });

  it('is the office when somebody appealed', () => {
    expect(holderSentence(facts('submitted', true), parties, 'staff')).toBe('在县人大办手里');
  });
});

describe('buttons', () => {
  it('bear the verb of the machine, or the word that the place has for it', () => {
    expect(commandLabel('assign')).toBe('交办');
    expect(commandLabel('assign', { commandLabels: { assign: '派单' } })).toBe('派单');
  });
});
