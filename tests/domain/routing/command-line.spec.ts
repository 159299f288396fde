import { spawn, spawnSync } from 'node:child_process';

const PROGRAM = ['cloudfunctions/routing.mjs', 'classify'];
const classify = (input: string | Buffer) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, PROGRAM, { input, encoding: 'utf8' });
  const lines = stdout.split('\n');
  expect(lines.pop()).toBe('');
  return { lines: lines.map((line): unknown => JSON.parse(line)), stderr, status };
};

const LABELS = ['交通运输', '劳动和社会保障', '卫生计生', '商贸旅游', '城乡建设', '教育文体', '环境保护'];

describe('routing:classify', () => {
  it('answers each line with one line in their order, the id as it came, and nothing else', () => {
    const { lines, status, stderr } = classify(
      '{"id":"a","title":"公司拖欠工资","text":"不发工资也不交社保"}\n\n{"id":7,"title":"","text":""}\n{"title":"停水了"}',
    );
    expect(lines).toMatchObject([
      { id: 'a', category: '劳动和社会保障' },
      { id: 7, decision: 'person' },
      { id: null, decision: expect.stringMatching(/suggest|person/u) },
    ]);
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'id',
      'category',
      'confidence',
      'decision',
      'top',
      'because',
    ]);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('names a line that it cannot read in its place, and goes on', () => {
    const { lines, stderr } = classify(
      'not json\n{"id":"b","title":"停水了","text":""}\n[1]\n{"id":"c","title":"停水',
    );
    expect(lines).toMatchObject([
      { id: null, line: 1, error: 'not_json' },
      { id: 'b' },
      { id: null, line: 3, error: 'not_an_object' },
      { id: null, line: 4, error: 'not_json' },
    ]);
    expect(stderr).toBe('line 1: is not JSON\nline 3: is not a JSON object\nline 4: is not JSON\n');
  });

  it('reads what spreadsheets and editors of Windows write', () => {
    const { lines } = classify(
      '\ufeff{"id":"a","title":"停水\u2028了","text":"自来水停了"}\r\n{"id":"b"}\r\n',
    );
    expect(lines).toMatchObject([{ id: 'a' }, { id: 'b', decision: 'person' }]);
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['null', { id: 1, title: null, text: null }],
    ['numbers and lists', { id: 2, title: 5, text: ['水'] }],
    ['a hundred thousand characters', { id: 3, title: '水'.repeat(100_000), text: '漏'.repeat(100_000) }],
    ['pictures', { id: 4, title: '😀😡🏮', text: '👩‍👩‍👧'.repeat(2_000) }],
    ['several scripts', { id: 5, title: 'water вода ماء', text: '水 みず 물' }],
    ['control characters', { id: 6, title: '\u0000\u0007\u202e', text: '\ud800水管\u200b' }],
    ['the names of a prototype', { id: '__proto__', title: 'constructor', text: 'toString' }],
  ])('answers %s', (_, row) => {
    const { lines, stderr } = classify(JSON.stringify(row));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ category: expect.stringMatching(new RegExp(LABELS.join('|'), 'u')) });
    expect(stderr).toBe('');
  });

  it('answers a line while the next is not yet written', async () => {
    const child = spawn(process.execPath, PROGRAM, { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
    for (const id of ['first', 'second']) {
      const line = Buffer.from(`{"id":"${id}","title":"停水了"}\n`);
      // In the middle of a character: what comes in pieces is put together.
      const cut = line.indexOf('停') + 1;
      child.stdin.write(line.subarray(0, cut));
      child.stdin.write(line.subarray(cut));
      const { value } = await lines.next();
      expect(JSON.parse(String(value))).toMatchObject({ id });
    }
    child.stdin.end();
    expect((await lines.next()).done).toBe(true);
  });
});
