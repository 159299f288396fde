import { spawnSync } from 'node:child_process';

const classify = (input: string) =>
  spawnSync(process.execPath, ['cloudfunctions/routing.mjs', 'classify'], { input, encoding: 'utf8' });

describe('routing:classify', () => {
  it('answers each line with one line, and nothing else', () => {
    const { stdout, status } = classify(
      '{"id":"a","title":"公司拖欠工资","text":"不发工资也不交社保"}\n\n{"id":7,"title":"","text":""}\n',
    );
    const [first, second, ...more] = stdout.split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ id: 'a', category: '劳动和社会保障' });
    expect(JSON.parse(second ?? '')).toMatchObject({ id: '7', decision: 'person' });
    expect(more).toEqual(['']);
    expect(status).toBe(0);
  });

  it('names a line that it cannot read, and goes on', () => {
    const { stdout, stderr, status } = classify('not json\n{"id":"b","title":"停水了","text":""}\n[1]\n');
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toBe('line 1: is not JSON\nline 3: is not a JSON object\n');
    expect(status).toBe(1);
  });
});
