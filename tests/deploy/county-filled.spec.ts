import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CountyFilled } from '../../demo/server/county-filled';

let folder: string;
const database = () => join(folder, 'cloud', 'database.sqlite');
const holds = (text: string) => {
  mkdirSync(join(folder, 'cloud'), { recursive: true });
  writeFileSync(database(), text);
};

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'county-filled-')), 'data');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

describe('a county is filled once', () => {
  it('where nothing is, and then no more', () => {
    const first = new CountyFilled(folder);
    expect(first.begin()).toBe(true);
    holds('filled');
    first.end(1_790_000_000_000);
    expect(new CountyFilled(folder).begin()).toBe(false);
    expect(readFileSync(database(), 'utf8')).toBe('filled');
  });

  it('afresh, where it was broken off on the way', () => {
    new CountyFilled(folder).begin();
    holds('half');
    expect(new CountyFilled(folder).begin()).toBe(true);
    expect(existsSync(database())).toBe(false);
  });

  it('never over data of which nobody knows how they came there: it says so, and what to do', () => {
    holds('somebody’s');
    expect(() => new CountyFilled(folder).begin()).toThrow(/holds data.*seeded\.json.*--reset/);
    expect(readFileSync(database(), 'utf8')).toBe('somebody’s');
    writeFileSync(join(folder, 'seeded.json'), '{}');
    expect(new CountyFilled(folder).begin()).toBe(false);
  });
});
