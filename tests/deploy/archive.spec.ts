import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { archiveYear } from '../../cloudfunctions/operate/archive';
import { FILE_COLUMNS, ITEM_COLUMNS, STEP_COLUMNS } from '../../cloudfunctions/operate/archive-columns';
import { sha256 } from '../../cloudfunctions/operate/backup-format';
import type { County } from '../operations/support/county';
import { inFunction } from '../operations/support/in-function';
import { aFolder, aLivedCounty, clearAway } from './support/copies';

afterAll(clearAway);

let county: County;
beforeAll(async () => {
  county = await aLivedCounty();
});

const archive = (folder: string, placeId = 'qinghe', year = 2026) =>
  inFunction(county, () =>
    archiveYear({ folder, placeId, year, product: '0.1.0', now: county.cloud.clock.now() }),
  );

describe('the archive of a year', () => {
  it('holds each item with all its steps and files, each checked by its hash', async () => {
    const folder = aFolder();
    expect(await archive(folder)).toEqual({ items: 6, files: 1, missing: [] });
    const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
    for (const line of sums) {
      const [sum, file] = [line.slice(0, 64), line.slice(66)];
      expect(sha256(readFileSync(join(folder, file)))).toBe(sum);
    }
    const { items } = JSON.parse(readFileSync(join(folder, 'items.json'), 'utf8')) as {
      items: { state: string; events: { type: string }[] }[];
    };
    const closed = items.find(({ state }) => state === 'closed');
    expect(closed?.events.map(({ type }) => type)).toEqual([
      'submitted',
      'admitted',
      'handed_over',
      'assigned',
      'signed_in',
      'replied',
      'released',
      'rated',
    ]);
  });

  it('is a workbook that people read, in their words, every column told', async () => {
    const folder = aFolder();
    await archive(folder);
    const file = join(folder, '青禾县2026年.xlsx');
    const rows = (await readSheet(file, '事项')) as (string | number | null)[][];
    const [head, ...items] = rows;
    expect(head?.slice(0, 4)).toEqual(['编号', '类型', '来源', '提出时间']);
    expect(items).toHaveLength(6);
    const closed = items.find((row) => row[14] === '已办结')!;
    const by = Object.fromEntries(head!.map((name, at) => [name, closed[at]]));
    expect(by).toMatchObject({
      类型: '群众意见',
      内容: '上学路一下雨就积水，娃娃要蹚过去。',
      主办单位: '县交通运输局',
      答复: '10 月 8 日清完涵管，李工负责。',
      答复类别: 'A 已经解决',
      本人说解决了: '是',
      满意度: '满意',
    });
    const steps = await readSheet(file, '步骤');
    expect(steps.filter(([no]) => no === by['编号']).map((row) => row[3])).toEqual([
      ...['提交', '受理', '交给人大办', '交办', '签收', '写答复', '答复群众', '评一评'],
    ]);
    const told = (await readSheet(file, '每一列的意思')).slice(1);
    const columns = [...ITEM_COLUMNS, ...STEP_COLUMNS, ...FILE_COLUMNS].map(({ name }) => name);
    expect(told.map(([, name]) => name)).toEqual(columns);
    expect(told.filter(([, , means]) => String(means).length < 4)).toEqual([]);
  });

  it('says nobody’s name, phone or openid', async () => {
    const folder = aFolder();
    await archive(folder);
    const text = readFileSync(join(folder, 'items.json'), 'utf8');
    for (const person of ['王小宝', '13900001234', 'resident-photo', 'resident-wang', 'demo-office'])
      expect(text).not.toContain(person);
  });

  it('of a year in which nothing was said is empty, and of no place is none', async () => {
    expect(await archive(aFolder(), 'qinghe', 2025)).toEqual({ items: 0, files: 0, missing: [] });
    await expect(archive(aFolder(), 'nowhere')).rejects.toThrow('这个环境里没有 nowhere 这个地方。');
  });
});
