import { startCounty, type County } from './support/county';
import { aVoice } from './support/voice';
import { told } from '../../cloudfunctions/platform/told-error';

let county: County;
const lines: string[] = [];
beforeAll(async () => {
  county = await startCounty(undefined, ['qinghe']);
  for (const way of ['error', 'info'] as const)
    jest.spyOn(console, way).mockImplementation((...said: unknown[]) => void lines.push(said.join(' ')));
});
afterAll(async () => {
  jest.restoreAllMocks();
  await county.close();
});

describe('an operation that fails', () => {
  it('answers with a number for the telephone, and by that number the log has one line', async () => {
    const wang = county.as('resident-wang');
    county.cloud.faults.set({
      kind: 'error',
      action: 'database.insertDocument',
      collection: 'items',
      message: 'not written: { openid: "resident-wang" } 王小明 13800001234 resident-wang-7',
    });
    const answer = await wang.ask('submit', aVoice({ name: '王小明', phone: '13800001234' }));
    county.cloud.faults.clear();
    if (answer.ok || answer.code !== 'internal') throw new Error(JSON.stringify(answer));
    const { trace } = answer.data;
    expect(trace).toMatch(/^\d{4} \d{4}$/);
    const [line, ...others] = lines.filter((one) => one.includes(trace));
    expect(others).toEqual([]);
    const { error, ...facts } = JSON.parse(line ?? '{}') as { error: { name: string; at: string[] } };
    expect(facts).toEqual({ what: 'operation failed', trace, operation: 'submit' });
    expect(error.at.length).toBeGreaterThan(0);
    expect(line).not.toMatch(/小明|1380000|resident-wang/);
  });

  it('is called by its name only when there is an operation of that name', async () => {
    const before = lines.length;
    expect(
      await county.as('resident-wang').send({ operation: '王小明 13800001234', input: {} }),
    ).toMatchObject({
      code: 'unknown_operation',
    });
    expect(lines.slice(before)).toEqual([]);
  });
});

describe('what a line holds of an error', () => {
  it.each([
    [
      'a quoted key',
      'E11000 duplicate key { _id: "ab", openid: "oA1b2" }',
      'E11000 duplicate key { _id: "…", openid: "…" }',
    ],
    ['Chinese', 'cannot read 王小明 at 3', 'cannot read … at 3'],
    ['a phone', 'no such 13800001234', 'no such …'],
    ['a phone with spaces', 'tel:138-0000-1234', 'tel:…'],
    ['an openid', 'user oGZUI0egBJY1zhBYw2KhdUfwVJJE', 'user …'],
    ['an address of a file', 'cloud://env-1a2b.6d65/inbox/oGZUI0eg-17.jpg gone', 'cloud:… gone'],
  ])('%s is not said again', (_what, message, plain) => {
    expect(told(new Error(message)).message).toBe(plain);
  });

  it('its code, where it was thrown and what caused it are', () => {
    const cause = Object.assign(new Error('timeout'), { errCode: -501001 });
    const seen = told(
      Object.assign(new Error('no\n    at 王小明 (/x/13800001234.js:1:1)', { cause }), {
        code: 'ECONNRESET',
      }),
    );
    expect(seen).toMatchObject({
      name: 'Error',
      code: 'ECONNRESET',
      cause: { message: 'timeout', code: -501001 },
    });
    expect(seen.at[0]).toContain('log-lines.spec.ts');
    expect(JSON.stringify(seen)).not.toMatch(/小明|1380000/);
  });

  it('of what is no error, its type alone', () => {
    expect(told('王小明')).toEqual({ name: 'string', message: '', at: [] });
  });
});
