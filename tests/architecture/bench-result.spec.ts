import { checksOf } from '../bench/parts/run-operations';
import { exitCodeOf, isBroken, verdictOf } from '../bench/result/budget';
import { withReasons } from '../bench/result/reasons';
import { performancePage, tableOfChecks } from '../bench/result/report';

const within = { what: 'list mine: CPU', value: 2.4, unit: 'ms', budget: 2.5 };
const over = { what: 'submit: CPU', value: 6.1, unit: 'ms', budget: 5, reason: 'each notice is a call.' };
const told = { what: 'SDK alone', value: 300, unit: 'ms' };

describe('the result of the bench', () => {
  it('is good when every figure keeps to its budget, and what has none is only told', () => {
    expect(exitCodeOf([within, told])).toBe(0);
    expect(exitCodeOf([{ ...within, value: 2.5 }])).toBe(0);
  });

  it('is bad when one figure is over, whatever its reason', () => {
    expect(exitCodeOf([within, over, told])).toBe(1);
  });

  it('is bad when a figure is no number, and when nothing was held against a budget', () => {
    expect(isBroken({ ...within, value: NaN })).toBe(true);
    expect(exitCodeOf([told])).toBe(1);
    expect(exitCodeOf([])).toBe(1);
  });

  describe('where the empty calls alone cost more than the budget', () => {
    const submit = { what: 'submit: CPU', value: 9, unit: 'ms', budget: 5, floor: 6 };

    it('holds the budget against what is ours', () => {
      expect(verdictOf(submit)).toBe('kept by the hop');
      expect(exitCodeOf([within, submit])).toBe(0);
      expect(verdictOf({ ...submit, value: 11 })).toBe('kept by the hop');
      expect(verdictOf({ ...submit, value: 11.01 })).toBe('OVER');
      expect(exitCodeOf([within, { ...submit, value: 11.01 }])).toBe(1);
    });

    it('forgives nothing where they would fit into it, and nothing without having measured them', () => {
      expect(verdictOf({ ...submit, value: 6, floor: 5 })).toBe('OVER');
      expect(verdictOf({ ...submit, value: 5.1, floor: 4.9 })).toBe('OVER');
      expect(verdictOf({ ...submit, floor: undefined })).toBe('OVER');
      expect(verdictOf({ ...submit, floor: NaN })).toBe('OVER');
      expect(verdictOf({ ...submit, value: NaN })).toBe('OVER');
      expect(verdictOf({ ...submit, value: 4.9 })).toBe('ok');
    });

    it('says both figures on its page', () => {
      const page = performancePage({
        machine: '2 cores.',
        sizes: [1000],
        operations: [],
        checks: [within, submit],
        warm: true,
      });
      expect(page).toContain('| submit: CPU    | 9.00 ms |   ≤ 5 ms | kept by the hop |');
      expect(page).toContain(
        '- **submit: CPU**: of 9.00 ms the empty calls cost 6.00 ms, which is more than 5 ms already; what is ours is 3.00 ms, at most 5 ms.',
      );
    });
  });

  it('puts the budgets beside the figures', () => {
    expect(tableOfChecks([within, over, told])).toBe(
      [
        '| what           |  figure |   budget |      |',
        '| -------------- | ------: | -------: | ---: |',
        '| list mine: CPU | 2.40 ms | ≤ 2.5 ms |   ok |',
        '| submit: CPU    | 6.10 ms |   ≤ 5 ms | OVER |',
        '| SDK alone      |  300 ms |          |      |',
      ].join('\n'),
    );
  });

  it('says on its page how it was measured, what is over and why', () => {
    const row = { name: 'submit', size: 10_000, p50: 8, p95: 9, cpu: 6.1, database: 7, other: 1, bytes: 168 };
    const page = performancePage({
      machine: '2 cores.',
      sizes: [1000, 10_000],
      operations: [row],
      checks: [within, over],
      warm: true,
    });
    expect(page).toContain('until a call cost no less CPU');
    expect(page).toContain('a fresh data folder for each of 1,000, 10,000 items');
    expect(page).toContain('- **submit: CPU**: each notice is a call.');
    expect(page).toContain('| 10,000 |   8.00 |   9.00 |   6.10 |');
  });

  it('says of the short form that CPU is not judged, and judges everything else', () => {
    const page = performancePage({
      machine: '2 cores.',
      sizes: [10_000],
      operations: [],
      checks: [within],
      warm: false,
    });
    expect(page).toContain('the CPU of an operation is shown and not judged');
    const list = { name: 'list mine', kind: 'list', prepare: () => Promise.reject(new Error()) } as const;
    const [small, large] = [10_000, 100_000].map((size) => ({
      name: 'list mine',
      size,
      p50: 2,
      p95: size === 100_000 ? 3 : 2,
      cpu: 9,
      database: 1,
      other: 0,
      bytes: 9000,
      rows: 21,
    }));
    const judged = (warm: boolean) =>
      checksOf(list, [small!, large!], { door: 0.1, call: 0.2 }, warm)
        .filter(isBroken)
        .map(({ what }) => what);
    const others = ['list mine: growth', 'list mine: answer', 'list mine: rows'];
    expect(judged(true)).toEqual(['list mine: CPU', ...others]);
    expect(judged(false)).toEqual(others);
  });

  it('knows why a budget is over, tells it only then, and changes neither figure nor verdict', () => {
    const submit = { what: 'submit: CPU', value: 14, unit: 'ms', budget: 5 };
    const [broken, kept] = withReasons([submit, { ...submit, value: 4 }]);
    expect(broken).toMatchObject(submit);
    expect(broken?.reason).toMatch(/five calls that cannot be fewer/u);
    expect(kept).toEqual({ ...submit, value: 4 });
    expect(exitCodeOf(withReasons([submit]))).toBe(1);
    expect(withReasons([{ ...submit, what: 'nobody has looked' }])[0]?.reason).toBeUndefined();
  });
});
