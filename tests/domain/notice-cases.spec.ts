import fc from 'fast-check';
import { LATE_THINGS } from '@shared/item/commands';
import { noticeCases } from '@shared/notice/cases';
import { NOTICE_CODES, ruleOf } from '@shared/notice/codes';
import { digestData } from '@shared/notice/digest';
import type { NoticeData } from '@shared/notice/notice-data';
import { templateData, templatesFor, templateOf } from '@shared/notice/templates';
import { renderNotice } from '@shared/notice/texts';

const SEED = 20261126;

/** WeChat's limits by type of field, counted in UTF-16 units: the stricter reading (PLATFORM.md §5). */
const ACCEPTS: Record<string, (value: string) => boolean> = {
  thing: (value) => value.length >= 1 && value.length <= 20 && !/[\n\r\t]/.test(value),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
  character_string: (value) => /^[\x20-\x7e]{1,32}$/.test(value),
  time: (value) => /^\d{4}年\d{2}月\d{2}日 \d{2}:\d{2}$/.test(value),
  date: (value) => /^\d{4}年\d{2}月\d{2}日$/.test(value),
};

/** A name as nobody expected it: long, with rare characters, breaks and spaces. */
const name = fc
  .array(
    fc.constantFrom('县', '住房和城乡建设局', '（人民防空办公室）', '𠮷', '·', '\n', ' ', 'A', '第3组', '😀'),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((parts) => `某${parts.join('')}`);
const moment = fc.integer({ min: 1_790_000_000_000, max: 1_990_000_000_000 });
const known = { requiredKeys: ['no', 'title', 'placeName', 'at'] as const };

const facts = fc.record(
  {
    no: fc.constantFrom('QH261009-7K3MA', 'LJ271231-ZZZZ9'),
    title: name,
    placeName: name,
    at: moment,
    officeName: name,
    stationName: name,
    deputyTitle: name,
    unitName: name,
    holderName: name,
    areaName: name,
    byName: name,
    dueAt: moment,
    workingDays: fc.nat(9999),
    reasonWord: name,
    channelWord: name,
    question: name,
    round: fc.integer({ min: 1, max: 99 }),
    count: fc.nat(99_999),
  },
  { requiredKeys: [...known.requiredKeys] },
);

function faultsOf(fields: Record<string, { value: string }>): string[] {
  return Object.entries(fields).flatMap(([key, { value }]) =>
    ACCEPTS[key.replace(/\d+$/, '')]?.(value) ? [] : [`${key}: ${value}`],
  );
}

describe('every notice, to everybody, in every situation', () => {
  it('stays within the fields of its template, whatever the names are', () => {
    fc.assert(
      fc.property(facts, (some) => {
        for (const { code, data } of noticeCases(some as Omit<NoticeData, 'to'>)) {
          expect([code, faultsOf(templateData(code, data))]).toEqual([code, []]);
        }
      }),
      { numRuns: 150, seed: SEED },
    );
  });

  it('leaves no hole and has a version', () => {
    const bare = { no: 'QH261009-7K3MA', title: '路灯坏了', placeName: '青禾县', at: 1_790_000_000_000 };
    for (const { code, to, situation, data } of noticeCases(bare)) {
      const { version, title, body } = renderNotice(code, data);
      const where = `${code} ${to} ${situation}`;
      expect([where, title === '', /undefined|null|NaN|，，|。。|，。|：。/u.test(body)]).toEqual([
        where,
        false,
        false,
      ]);
      expect([where, Number.isInteger(version) && version >= 1]).toEqual([where, true]);
    }
  });

  it('has one of the six templates, three for residents and three for staff', () => {
    const used = new Map<string, Set<string>>();
    for (const { code, to } of noticeCases({ no: '', title: '', placeName: '', at: 0 })) {
      const audience = to === 'submitter' ? 'resident' : 'staff';
      used.set(audience, (used.get(audience) ?? new Set()).add(templateOf(code, to)));
    }
    expect([...(used.get('resident') ?? [])].sort()).toEqual([...templatesFor('resident')].sort());
    expect([...(used.get('staff') ?? [])].sort()).toEqual([...templatesFor('staff')].sort());
    expect([templatesFor('resident').length, templatesFor('staff').length]).toEqual([3, 3]);
  });

  it('says different things in different situations', () => {
    const cases = noticeCases({
      no: 'QH261009-7K3MA',
      title: '路灯',
      placeName: '青禾县',
      at: 0,
      deputyTitle: '林禾代表',
    });
    for (const code of NOTICE_CODES) {
      for (const to of ruleOf(code).to) {
        const said = cases.filter((one) => one.code === code && one.to === to);
        const bodies = said.map(({ data }) => renderNotice(code, data).body);
        expect([code, to, new Set(bodies).size]).toEqual([code, to, said.length]);
      }
    }
    expect(cases.filter(({ code, to }) => code === 'N31' && to === 'office')).toHaveLength(
      LATE_THINGS.length + 1,
    );
  });

  it('of the digest stays within its field up to three digits each', () => {
    const number = fc.nat(999);
    fc.assert(
      fc.property(number, number, number, name, (overdue, dueSoon, calls, placeName) => {
        const fields = digestData(
          { overdue, dueSoon, calls },
          { to: 'unit', placeName, at: 1_790_000_000_000 },
        );
        expect(faultsOf(fields)).toEqual([]);
        expect(fields.thing2?.value).not.toContain('…');
      }),
      { numRuns: 200, seed: SEED },
    );
  });
});
