import { firePage } from '../fire/run/page';

const first = { machine: '2 cores.', day: '2026-01-05', seed: 7 };
const later = { machine: '2 cores.', day: '2026-02-06', seed: 8 };
const chain = {
  name: 'chain',
  passed: true,
  seconds: 3,
  figures: { forgeries: 6700, faults: 0 },
  faults: [],
};
const kill = {
  name: 'kill-9',
  passed: false,
  seconds: 90,
  figures: { acknowledged: 20000, faults: 1 },
  faults: ['item k3 stands twice'],
};

it('keeps the line of a row that has not run again, and what was wrong with it', () => {
  const before = firePage('', ['kill-9', 'chain', 'doors'], [kill], first);
  const page = firePage(before, ['kill-9', 'chain', 'doors'], [chain], later);
  expect(page).toContain('| kill-9 | FAILED | 90 | 2026-01-05 | 7 | acknowledged 20000, faults 1 |\n');
  expect(page).toContain('| chain | passed | 3 | 2026-02-06 | 8 | forgeries 6700, faults 0 |\n');
  expect(page).toContain('| doors | never run | | | | |\n');
  expect(page).toContain('## kill-9\n\n- item k3 stands twice\n');
});

it('forgets what was wrong once the row has passed', () => {
  const before = firePage('', ['kill-9'], [kill], first);
  const page = firePage(before, ['kill-9'], [{ ...kill, passed: true, faults: [] }], later);
  expect(page).not.toContain('## kill-9');
  expect(page.endsWith('acknowledged 20000, faults 1 |\n')).toBe(true);
});
