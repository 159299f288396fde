import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeLessons } from '../../cloudfunctions/operate/lessons';
import type { County } from '../operations/support/county';
import { inFunction } from '../operations/support/in-function';
import { aFolder, aLivedCounty, clearAway } from './support/copies';

afterAll(clearAway);

let county: County;
beforeAll(async () => {
  county = await aLivedCounty();
});

const lessons = (file: string, placeId = 'qinghe') =>
  inFunction(county, () => writeLessons({ file, placeId }));

describe('what a place has closed', () => {
  it('is written down as what the classifier learns from: words and the category that people chose', async () => {
    const file = join(aFolder(), 'closed.jsonl');
    const { messages, labels } = await lessons(file);
    expect([messages, [...labels]]).toEqual([1, [['交通运输', 1]]]);
    const [line, ...more] = readFileSync(file, 'utf8').split('\n');
    expect(JSON.parse(line ?? '')).toEqual({
      id: expect.stringMatching(/^QH\d{6}-[0-9A-Z]{5}$/u),
      title: '上学路一下雨就积水，娃娃要蹚过去',
      text: '上学路一下雨就积水，娃娃要蹚过去。',
      label: '交通运输',
    });
    expect(more).toEqual(['']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('writes over nothing, and is nothing of a place that is not there', async () => {
    const file = join(aFolder(), 'closed.jsonl');
    await lessons(file);
    await expect(lessons(file)).rejects.toThrow('已经在了，换一个文件名。');
    await expect(lessons(join(aFolder(), 'no.jsonl'), 'nowhere')).rejects.toThrow(
      '这个环境里没有 nowhere 这个地方。',
    );
  });
});
