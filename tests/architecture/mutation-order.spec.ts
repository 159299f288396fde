import { Order } from '../mutation/order.mjs';
import { Collector } from '../mutation/specs.mjs';

const test = (id: string, file: string, ms: number) => ({ id, file, ms });

function order() {
  const known = new Order();
  known.learn([test('a', 'a', 0), test('a slow', 'a', 9), test('a quick', 'a', 2)]);
  known.learn([test('b', 'b', 1), test('b only', 'b', 5)]);
  return known;
}
const ids = (known: Order, asked?: string[]) => known.of(asked).map(({ id }) => id);

describe('in which order a mutant is shown to the tests', () => {
  it('the quickest is first, until another has noticed more', () => {
    const known = order();
    expect(ids(known)).toEqual(['a', 'b', 'a quick', 'b only', 'a slow']);
    known.killed('a slow');
    expect(ids(known)).toEqual(['a slow', 'a', 'b', 'a quick', 'b only']);
  });

  it('all are known before the first run, too', () => {
    const known = new Order();
    known.learn([
      { id: 'b', file: 'b' },
      { id: 'a', file: 'a' },
    ]);
    expect(ids(known)).toEqual(['b', 'a']);
  });

  it('only those that meet it are asked', () => {
    expect(ids(order(), ['a slow', 'b only'])).toEqual(['b only', 'a slow']);
  });

  it('all of a spec are asked where it meets it while it prepares', () => {
    expect(ids(order(), ['a'])).toEqual(['a', 'a quick', 'a slow']);
  });
});

describe('what a spec says to the mutants', () => {
  const read = (body: (words: Collector['words']) => void) => {
    const collector = new Collector();
    collector.load('x.spec.ts', () => body(collector.words));
    return collector;
  };

  it('is its tests by their whole names, each once, and what it prepares', () => {
    const { tests } = read(({ describe, it }) => {
      describe('a thing', () => {
        it('is', () => undefined);
        it('is', () => undefined);
        it.each([[1], [2]])('counts %i', () => undefined);
      });
    });
    expect(tests.map(({ id }) => id)).toEqual([
      'x.spec.ts a thing is',
      'x.spec.ts a thing is #2',
      'x.spec.ts a thing counts 1',
      'x.spec.ts a thing counts 2',
      'x.spec.ts',
    ]);
  });

  it('fails as a whole when what it prepares falls', async () => {
    const collector = read(() => {
      throw new Error('no item');
    });
    await expect(collector.test('x.spec.ts').run()).rejects.toThrow('no item');
  });
});
