import { NOTICE_CODES, NOTICES, ruleOf, type NoticeCode, type Recipient } from '@shared/notice/codes';
import { digestData } from '@shared/notice/digest';
import type { NoticeData } from '@shared/notice/notice-data';
import { pageOf } from '@shared/notice/pages';
import { TEMPLATE_KEYS } from '@shared/notice/template-keys';
import { TEMPLATES, templateData, templateOf, templatesFor } from '@shared/notice/templates';
import { renderNotice } from '@shared/notice/texts';

const at = (local: string) => Date.parse(`${local.replace(' ', 'T')}:00+08:00`);

const facts = (to: Recipient, change: Partial<NoticeData> = {}): NoticeData => ({
  to,
  no: 'QH261009-7K3MA',
  title: '上学路一下雨就积水',
  placeName: '青禾县',
  at: at('2026-10-09 09:30'),
  officeName: '县人大办',
  stationName: '柳西村代表联络站',
  deputyTitle: '林禾代表',
  unitName: '县交通运输局',
  dueAt: at('2026-10-12 17:30'),
  ...change,
});

const LONGEST = {
  no: 'QH261009-7K3MA',
  title: '从村口到柳溪小学再到镇卫生院那一段路一下雨就积水，\n老人孩子都过不去',
  placeName: '石门山土家族自治县高新技术产业开发区管委会',
  officeName: '石门山土家族自治县人民代表大会常务委员会办公室',
  stationName: '石门山土家族自治县柳溪镇柳西社区人大代表联络站',
  deputyTitle: '欧阳阿依古丽·买买提明代表',
  unitName: '石门山土家族自治县住房和城乡建设局（人民防空办公室）',
  holderName: '石门山土家族自治县柳溪镇柳西社区人大代表联络站',
  areaName: '石门山土家族自治县柳溪镇柳西社区第三居民小组',
  byName: '欧阳阿依古丽·买买提明代表',
  reasonWord: '拖欠工资、劳动合同的事要先走仲裁',
  channelWord: '劳动人事争议仲裁委',
  question: '井盖在哪家门口？',
  workingDays: 128,
  count: 1280,
  round: 12,
} satisfies Partial<NoticeData>;

/** WeChat's limits by type of field (PLATFORM.md §5). */
const ACCEPTS: Record<string, RegExp> = {
  thing: /^[^\n]{1,20}$/,
  phrase: /^\p{Script=Han}{1,5}$/u,
  character_string: /^[\x20-\x7e]{1,32}$/,
  time: /^\d{4}年\d{2}月\d{2}日 \d{2}:\d{2}$/,
  date: /^\d{4}年\d{2}月\d{2}日$/,
};

const everyCase = NOTICE_CODES.flatMap((code) => ruleOf(code).to.map((to) => [code, to] as const));

describe('what a notice says', () => {
  it.each(everyCase)(
    '%s to the %s stays within the fields of its template, with the longest names',
    (code, to) => {
      for (const data of [facts(to), facts(to, LONGEST), { ...bare(to) }]) {
        const fields = templateData(code, data);
        expect(Object.keys(fields)).toEqual(Object.keys(TEMPLATES[templateOf(code, to)].fields));
        for (const [key, { value }] of Object.entries(fields)) {
          expect({ key, value, ok: ACCEPTS[key.replace(/\d+$/, '')]?.test(value) }).toEqual({
            key,
            value,
            ok: true,
          });
        }
      }
    },
  );

  it.each(everyCase)('%s to the %s leaves no hole where a name or date is unknown', (code, to) => {
    const { version, title, body } = renderNotice(code, bare(to));
    expect(version).toBeGreaterThanOrEqual(1);
    expect(title).not.toBe('');
    expect(body).toMatch(/[。？]$/u);
    expect(body).not.toMatch(/undefined|null|NaN|，，|。。|，。|：。/u);
  });

  it('tells a resident in whose hands it is and by which day', () => {
    expect(renderNotice('N06', facts('submitter'))).toEqual({
      version: 1,
      title: '办理中',
      body: '在县交通运输局手里，10 月 12 日前答复您。',
      phrase: '办理中',
      thing: '县交通运输局在办',
    });
    expect(renderNotice('N02', facts('submitter')).body).toBe('在林禾代表手里，10 月 12 日前回您。');
    expect(renderNotice('N01', facts('submitter')).body).toBe('编号 QH261009-7K3MA，10 月 12 日前有人看。');
  });

  it('tells the deputy the same in the words of the office', () => {
    expect(renderNotice('N06', facts('deputy')).body).toBe(
      '您转来的这件，县人大办交给县交通运输局了，10 月 12 日前答复。',
    );
  });

  it('says why not, and that there is one appeal', () => {
    const { body } = renderNotice('N03', facts('submitter', { reasonWord: '这事归法院管' }));
    expect(body).toBe('这事归法院管，已替您写好要带的话。不同意可以提一次。');
  });

  it('never pushes a phone number or a name that somebody wrote into the first sentence', () => {
    const title = '我叫张三，电话138 0000 0000，路灯坏了';
    const { thing1 } = templateData('N11', facts('deputy', { title }));
    expect(thing1?.value).toBe('我叫※，电话※，路灯坏了');
  });

  it('cuts a long title with an ellipsis', () => {
    expect(templateData('N02', facts('submitter', LONGEST))['thing1']?.value).toBe(
      '从村口到柳溪小学再到镇卫生院那一段路一…',
    );
  });

  it('fills the template of progress', () => {
    expect(templateData('N02', facts('submitter'))).toEqual({
      thing1: { value: '上学路一下雨就积水' },
      phrase2: { value: '已受理' },
      character_string3: { value: 'QH261009-7K3MA' },
      time4: { value: '2026年10月09日 09:30' },
      thing5: { value: '已由林禾代表受理' },
    });
  });
});

describe('templates', () => {
  it('are three for residents and three for staff, as many as one tap may ask for', () => {
    expect(templatesFor('resident')).toEqual(['progress', 'answer', 'supplement']);
    expect(templatesFor('staff')).toEqual(['task', 'due', 'digest']);
  });

  it.each(everyCase)('%s to the %s has a template of its own audience', (code, to) => {
    expect(TEMPLATES[templateOf(code, to)].audience).toBe(to === 'submitter' ? 'resident' : 'staff');
  });

  it('have at most five fields each', () => {
    for (const key of TEMPLATE_KEYS) expect(Object.keys(TEMPLATES[key].fields).length).toBeLessThanOrEqual(5);
  });

  it('carry replies and ratings apart from progress', () => {
    expect(templateOf('N07', 'submitter')).toBe('answer');
    expect(templateOf('N10', 'submitter')).toBe('answer');
    expect(templateOf('N08', 'submitter')).toBe('supplement');
    expect(templateOf('N06', 'submitter')).toBe('progress');
    expect(templateOf('N07', 'deputy')).toBe('task');
  });
});

describe('what a notice opens', () => {
  it.each<[NoticeCode, Recipient, string]>([
    ['N07', 'submitter', 'pages/item/index?no=QH261009-7K3MA'],
    ['N11', 'deputy', 'packages/deputy/pages/voice/index?no=QH261009-7K3MA'],
    ['N14', 'unit', 'packages/staff/pages/item/index?no=QH261009-7K3MA'],
    ['N19', 'office', 'packages/staff/pages/item/index?no=QH261009-7K3MA'],
    ['N23', 'station', 'packages/staff/pages/calls/index'],
  ])('%s to the %s opens %s', (code, to, page) => {
    expect(pageOf(code, { to, no: 'QH261009-7K3MA' })).toBe(page);
  });
});

describe('the daily digest', () => {
  it('counts what is late before what soon will be', () => {
    const fields = digestData({ overdue: 2, dueSoon: 4 }, { ...facts('unit') });
    expect(fields).toEqual({
      thing1: { value: '青禾县' },
      thing2: { value: '超期2件，临期4件' },
      time3: { value: '2026年10月09日 09:30' },
    });
  });

  it('stays within its field with large numbers', () => {
    const fields = digestData({ overdue: 128, dueSoon: 240, calls: 36 }, { ...facts('station') });
    expect(fields['thing2']?.value).toBe('超期128件，临期240件，电话36位');
  });
});

describe('the table of DOMAIN.md §4', () => {
  it('has thirty-two notices, N30 and N31 among them, three about who may act, one about the system and one about rules', () => {
    expect(NOTICE_CODES).toHaveLength(37);
    expect(NOTICES.N36).toMatchObject({ to: ['member'], delivery: 'inbox' });
    expect(NOTICES.N37).toMatchObject({ to: ['member'], delivery: 'inbox' });
    expect(NOTICES.N30.delivery).toBe('digest');
    expect(NOTICES.N31.delivery).toBe('digest');
  });

  it('keeps the number of a submission in the inbox and rings for a reply', () => {
    expect(NOTICES.N01.delivery).toBe('inbox');
    expect(NOTICES.N07).toMatchObject({ to: ['submitter', 'deputy'], priority: 1, delivery: 'push' });
  });

  it('gives priority 1 to what a resident must answer or has waited for', () => {
    const first = NOTICE_CODES.filter(
      (code) => ruleOf(code).to.includes('submitter') && ruleOf(code).priority === 1,
    );
    expect(first).toEqual(['N03', 'N04', 'N07', 'N08', 'N10', 'N24']);
  });
});

/** What every notice has; names and dates are unknown. */
function bare(to: Recipient): NoticeData {
  return { to, no: 'QH261009-7K3MA', title: '路灯坏了', placeName: '青禾县', at: at('2026-10-09 09:30') };
}
