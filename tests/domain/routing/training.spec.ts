import { classifierOf } from '@shared/routing/classifier';
import type { Labelled } from '@shared/routing/train/fit';
import { foldsOf } from '@shared/routing/train/folds';
import { sharesOf } from '@shared/routing/shares';
import { gramsFor } from '@shared/routing/train/budget';
import { calibrate } from '@shared/routing/train/calibrate';
import { accuracy, confusionOf, figuresOf, macroF1 } from '@shared/routing/train/metrics';
import { calibrationError, reliabilityOf, thresholdFor } from '@shared/routing/train/reliability';
import { train } from '@shared/routing/train/train';
import { decodeWeights, encodeWeights } from '@shared/routing/weights';

const SAID: Record<string, string[]> = {
  照明: ['路灯不亮', '路灯坏了', '灯杆倒了', '夜里没有路灯', '路灯一闪一闪'],
  供水: ['水管漏水', '停水三天', '水压太小', '自来水发黄', '水表走得快'],
};
const WHERE = ['东街', '西巷', '桥头', '学校门口', '村口', '菜场旁'];

/** Sixty invented messages of two categories. */
const ROWS: Labelled[] = Object.entries(SAID).flatMap(([label, sentences]) =>
  sentences.flatMap((said) =>
    WHERE.map((where) => ({ label, title: `${where}${said}`, text: `${where}的${said}，请来看看。` })),
  ),
);

describe('training', () => {
  const { weights, card } = train(ROWS, '2026-10-09');

  it('tells categories apart that it has examples of', () => {
    const classify = classifierOf(weights);
    expect(classify({ title: '河边路灯不亮', text: '河边那盏路灯不亮了' })[0]?.label).toBe('照明');
    expect(classify({ title: '楼上水管漏水', text: '楼上的水管一直漏水' })[0]?.label).toBe('供水');
  });

  it('gives the same bytes for the same messages', () => {
    expect(encodeWeights(train(ROWS, '2026-10-09').weights)).toEqual(encodeWeights(weights));
  });

  it('writes down of what and when it was made', () => {
    expect(card).toMatchObject({ day: '2026-10-09', messages: 60, folds: 5 });
    expect(card.labels.map(({ label, count }) => [label, count])).toEqual([
      ['供水', 30],
      ['照明', 30],
    ]);
  });

  it('writes down how it did on what it had not seen', () => {
    expect(Object.keys(card)).toEqual([
      'day',
      'messages',
      'grams',
      'folds',
      'macroF1',
      'accuracy',
      'labels',
      'confusion',
      'thresholds',
      'auto',
      'calibration',
      'firstTwo',
      'untaught',
      'curve',
    ]);
    expect(card.calibration.tenths.reduce((sum, { count }) => sum + count, 0)).toBe(60);
    // Of two categories, one left out leaves nothing to tell apart; sixty messages are no curve.
    expect([card.untaught, card.curve]).toEqual([[], []]);
  });

  it('keeps within 256 KB however many categories a place has', () => {
    expect(gramsFor(7)).toBe(24_000);
    expect(gramsFor(15)).toBe(13_611);
    expect(gramsFor(60) * (60 + 3)).toBeLessThan(256 * 1024);
  });

  it('says of three categories what becomes of each were it not taught', () => {
    const third = ROWS.filter(({ label }) => label === '照明').map(({ title }) => ({
      label: '噪声',
      title: title.replace('路灯', '歌厅'),
      text: '半夜还在放歌，吵得睡不着觉。',
    }));
    const { untaught } = train([...ROWS, ...third], '2026-10-09').card;
    expect(untaught.map(({ label }) => label)).toEqual(['供水', '噪声', '照明']);
    for (const { auto } of untaught) expect(auto).toBeLessThanOrEqual(1);
  });

  it('refuses to learn from one category', () => {
    expect(() =>
      train(
        ROWS.filter(({ label }) => label === '供水'),
        '2026-10-09',
      ),
    ).toThrow('至少要有两类');
  });

  it('survives being stored', () => {
    const again = classifierOf(decodeWeights(encodeWeights(weights)));
    const message = { title: '桥头路灯坏了', text: '' };
    expect(again(message).map(({ label }) => label)).toEqual(['照明', '供水']);
  });

  it('does not read bytes that are no model, or part of one', () => {
    expect(() => decodeWeights(new Uint8Array(40))).toThrow('no routing weights');
    expect(() => decodeWeights(encodeWeights(weights).slice(0, -1))).toThrow('cut short');
  });
});

describe('folds', () => {
  it('keep near-copies together', () => {
    const copied = '小区门口的井盖坏了很久，晚上有老人摔倒，希望尽快有人来修。';
    const messages = Array.from({ length: 40 }, (_, nth) => ({
      title: '',
      text:
        nth % 10 === 0
          ? `${copied}谢谢${nth}`
          : `第${nth}件事说的是另外${nth}个地方的另外${nth}种情况，和别人说的都不一样${nth}`,
    }));
    const folds = foldsOf(messages, 5);
    expect(new Set([0, 10, 20, 30].map((nth) => folds[nth])).size).toBe(1);
  });
});

describe('calibration', () => {
  /** Of a hundred messages at this distance so many were right. */
  const at = (margin: number, right: number) =>
    Array.from({ length: 100 }, (_, nth) => ({ margins: [margin, -margin], truth: nth < right ? 0 : 1 }));

  it('makes shares say how often they were right, also where further away was no surer', () => {
    const calibration = calibrate([...at(0.2, 70), ...at(0.6, 95), ...at(1.5, 98), ...at(3, 98)]);
    const said = [0.2, 0.6, 1.5, 3].map((margin) => sharesOf([margin, -margin], calibration)[0] ?? 0);
    [0.7, 0.95, 0.98, 0.98].forEach((right, nth) => expect(said[nth]).toBeCloseTo(right, 1));
    expect(said.map((share) => share < 0.985)).toEqual([true, true, true, true]);
  });

  it('is the same each time', () => {
    const rows = [...at(0.3, 80), ...at(1, 99)];
    expect(calibrate(rows)).toEqual(calibrate([...rows]));
  });
});

describe('confidence beside what was so', () => {
  const sure = [
    { confidence: 0.95, right: true },
    { confidence: 0.91, right: false },
    { confidence: 0.55, right: true },
    { confidence: 1, right: true },
  ];

  it('is told tenth by tenth, and how far the two lie apart', () => {
    const tenths = reliabilityOf(sure);
    expect(tenths).toEqual([
      { from: 0.5, count: 1, said: 0.55, right: 1 },
      { from: 0.9, count: 3, said: expect.closeTo(0.9533, 4), right: expect.closeTo(0.6667, 4) },
    ]);
    expect(calibrationError(tenths)).toBeCloseTo((0.45 + 3 * 0.28667) / 4, 4);
  });

  it('gives the lowest hundredth from which on enough were right', () => {
    expect(thresholdFor(sure, 0.98)).toBe(0.92);
    expect(thresholdFor(sure, 0.7)).toBe(0.5);
    expect(thresholdFor([{ confidence: 0.99, right: false }], 0.98)).toBe(1);
  });
});

describe('figures', () => {
  const rows = [
    { truth: 'a', given: 'a' },
    { truth: 'a', given: 'b' },
    { truth: 'b', given: 'b' },
    { truth: 'b', given: 'b' },
  ];

  it('weigh every category alike', () => {
    expect(figuresOf(rows)).toEqual([
      { label: 'a', count: 2, precision: 1, recall: 0.5, f1: 2 / 3 },
      { label: 'b', count: 2, precision: 2 / 3, recall: 1, f1: 0.8 },
    ]);
    expect(macroF1(figuresOf(rows))).toBeCloseTo(0.7333, 4);
    expect(accuracy(rows)).toBe(0.75);
    expect(confusionOf(rows)).toEqual([{ truth: 'a', given: 'b', count: 1 }]);
  });
});
