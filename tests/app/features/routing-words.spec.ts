import { allWords, fileWords, measuredWords, notYet } from '@/features/routing/measured-words';

describe('how right the suggestions were', () => {
  it('is said with the number that the share is a share of', () => {
    expect(measuredWords({ sureCount: 31, sureRight: 30 })).toBe('有把握的 31 件，30 件和您定的一样（97%）');
    expect(measuredWords({ sureCount: 0, sureRight: 0 })).toBe('还没有对过');
    expect(allWords({ count: 40, right: 33 })).toBe('连没把握的一起，40 件里 33 件一样');
    expect(allWords({ count: 0, right: 0 })).toBe(undefined);
  });

  it('keeps a category from going by itself until thirty were compared', () => {
    expect(notYet({ sureCount: 29 }, 30)).toBe('满 30 件才能开，还差 1 件');
    expect(notYet({ sureCount: 30 }, 30)).toBe(undefined);
  });
});

it('who has a category without a row takes one line', () => {
  expect(fileWords({ fileUnits: ['县住建局'] })).toBe('县住建局');
  expect(fileWords({ fileUnits: ['县住建局', '柳溪镇政府'] })).toBe('县住建局等 2 个单位');
  expect(fileWords({ fileUnits: [] })).toBe('还没有单位');
});
