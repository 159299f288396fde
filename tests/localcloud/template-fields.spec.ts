import { fieldAccepts } from '../../localcloud/openapi/template-fields';
import type { TemplateFieldType } from '../../localcloud/local-cloud';

const CASES: [type: TemplateFieldType, accepted: string[], refused: string[]][] = [
  [
    'thing',
    ['路灯不亮', 'A1, 二！', '一二三四五六七八九十一二三四五六七八九十', '😀'.repeat(20)],
    ['字'.repeat(21)],
  ],
  ['number', ['7', '-3.50', '1'.repeat(32)], ['1'.repeat(33), '七', '1,000', '']],
  ['letter', ['abcXYZ', 'a'.repeat(32)], ['a1', 'a b', 'a'.repeat(33)]],
  ['symbol', ['!!', '★★★★★'], ['a', '！！！！！！', '1']],
  ['character_string', ['LH-260302-K7Q4', 'a'.repeat(32)], ['编号1', 'a'.repeat(33)]],
  ['time', ['9:00', '09:00:30', '2026年3月2日 09:00', '09:00~17:30'], ['25:00', '9点', '09:00~10:00~11:00']],
  [
    'date',
    ['2026年3月2日', '2026-03-02', '2026/03/02 09:00', '2026年3月2日~2026年3月9日'],
    ['3月2日', '2026-13-01', '2026-03/02', '明天'],
  ],
  ['amount', ['¥12.50', '12元', '1234567890'], ['12345678901', '¥¥1', '十元']],
  ['phone_number', ['+86-10-12345678', '19900001234'], ['1'.repeat(18), '电话']],
  ['car_number', ['示A12345', 'A1234567'], ['示A1234567', '示 A']],
  [
    'name',
    ['周示例', 'Zhou Shili', '一二三四五六七八九十'],
    ['一二三四五六七八九十一', 'a'.repeat(21), '周a'.repeat(6)],
  ],
  ['phrase', ['已受理', '一二三四五'], ['一二三四五六', 'done', '已受理!']],
];

describe.each(CASES)('a field of type %s', (type, accepted, refused) => {
  it.each(accepted)('takes %s', (value) => expect(fieldAccepts(type, value)).toBe(true));
  it.each(refused)('does not take "%s"', (value) => expect(fieldAccepts(type, value)).toBe(false));
});
