import { spawnSync } from 'node:child_process';

const topics = (input: string, ...more: string[]) =>
  spawnSync(process.execPath, ['cloudfunctions/routing.mjs', 'topics', ...more], { input, encoding: 'utf8' });

const LINES = [
  {
    id: 'b',
    user: 'u2',
    title: '桂花街路灯坏了没人修',
    text: '桂花街西口的路灯一直不亮，孩子下晚自习害怕。',
    time: '2026-03-02T08:00:00+08:00',
    up: 4,
  },
  {
    id: 'a',
    user: 'u1',
    title: '桂花街西口的路灯不亮了',
    text: '桂花街西口那盏路灯坏了半个月，晚上黑。',
    time: '2026-03-01T08:00:00+08:00',
    up: 0,
  },
  {
    id: 'c',
    user: 'u1',
    title: '松林村自来水发黄',
    text: '松林村这几天的自来水是黄的。',
    time: '2026-03-03T08:00:00+08:00',
  },
  {
    id: 'd',
    user: 'u3',
    title: '桂花街西口的路灯不亮了',
    text: '桂花街西口那盏路灯坏了半个月，晚上黑。',
    time: null,
  },
];
const INPUT = LINES.map((line) => JSON.stringify(line)).join('\n');

describe('routing:topics', () => {
  it('answers each line with one line in the same order, and nothing else', () => {
    const { stdout, status } = topics(`${INPUT}\n\n`);
    expect(stdout).toBe(
      [
        '{"id":"b","topic":"t1"}',
        '{"id":"a","topic":"t1"}',
        '{"id":"c","topic":"t2"}',
        '{"id":"d","topic":"t1","duplicateOf":"a"}',
        '',
      ].join('\n'),
    );
    expect(status).toBe(0);
    expect(topics(INPUT).stdout).toBe(stdout);
  });

  it('ranks topics by heat', () => {
    const [first, second, ...more] = topics(INPUT, '--ranking').stdout.split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({
      topic: 't1',
      people: 3,
      messages: 3,
      up: 4,
      ids: ['a', 'b', 'd'],
    });
    expect(JSON.parse(second ?? '')).toMatchObject({ topic: 't2', people: 1, heat: 1, alarm: null });
    expect(more).toEqual(['']);
  });

  it('names a line that it cannot read in its place, and goes on', () => {
    const { stdout, stderr, status } = topics(
      '{"id":\n[1]\n{"id":"__proto__","title":5,"time":"never","up":"many"}\n{"title":"停水"}\n{"id":9}\n',
    );
    expect(stdout).toBe(
      [
        '{"id":null,"line":1,"error":"not_json"}',
        '{"id":null,"line":2,"error":"not_an_object"}',
        '{"id":"__proto__","topic":"t1"}',
        '{"id":"4","topic":"t2"}',
        '{"id":9,"topic":"t3"}',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('line 1: is not JSON\nline 2: is not a JSON object\n');
    expect(status).toBe(0);
  });

  it('finds the same however the lines lie, also those of one moment', () => {
    const time = '2026-03-01T08:00:00+08:00';
    const told = [...LINES.map((line) => ({ ...line, time })), { id: 'e', title: '停水了', text: '', time }];
    const answers = (lines: readonly object[]) =>
      topics(lines.map((line) => JSON.stringify(line)).join('\n'))
        .stdout.trim()
        .split('\n')
        .sort();
    expect(answers([...told].reverse())).toEqual(answers(told));
  });

  it('ends quietly where somebody reads only the first line', () => {
    const many = Array.from({ length: 9_000 }, (_, id) => JSON.stringify({ id, title: `第 ${id} 件` }));
    const piped = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" cloudfunctions/routing.mjs topics | head -1`],
      {
        input: many.join('\n'),
        encoding: 'utf8',
      },
    );
    expect([piped.stdout, piped.stderr]).toEqual(['{"id":0,"topic":"t1"}\n', '']);
  });

  it('takes times as tables write them, whatever the order of the lines', () => {
    const [b, a, c, d] = LINES;
    const written = [
      { ...b, time: '2026/3/2 8:00' },
      { ...d, time: 1_772_800_000 },
      { ...c, time: '2026年3月3日 8时00分' },
      { ...a, id: 1, time: '2026-03-01 08:00:00' },
    ];
    expect(topics(written.map((line) => JSON.stringify(line)).join('\r\n')).stdout).toBe(
      [
        '{"id":"b","topic":"t1"}',
        '{"id":"d","topic":"t1","duplicateOf":1}',
        '{"id":"c","topic":"t2"}',
        '{"id":1,"topic":"t1"}',
        '',
      ].join('\n'),
    );
  });
});
