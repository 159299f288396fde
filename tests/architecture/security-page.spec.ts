import { existsSync, readFileSync } from 'node:fs';

const lines = readFileSync('SECURITY.md', 'utf8').split('\n');
const NAMED = /`((?:tests|shared|docs)\/[^`*]+)`/g;
const filesIn = (line: string): string[] => [...line.matchAll(NAMED)].map(([, file = '']) => file);

/** Rows of the tables whose last column is "shown by", without their two head lines. */
function promises(): string[] {
  const found: string[] = [];
  let inside = false;
  for (const line of lines) {
    if (!line.startsWith('|')) inside = false;
    else if (/\|\s*shown by\s*\|$/.test(line)) inside = true;
    else if (inside && !line.includes('---')) found.push(line);
  }
  return found;
}

describe('SECURITY.md', () => {
  it('shows each of its promises by a file', () => {
    expect(promises().length).toBeGreaterThan(40);
    expect(promises().filter((row) => filesIn(row).length === 0)).toEqual([]);
  });

  it.each([...new Set(lines.flatMap(filesIn))])('names what exists: %s', (file) => {
    expect(existsSync(file)).toBe(true);
  });
});
