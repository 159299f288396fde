import { dangerOf } from '@shared/item/danger';
import { categoryExamples, suggestedCategory } from '@shared/wording/category-help';

describe('danger is rung about first', () => {
  it.each([
    ['三楼着火了，快来人', '119'],
    ['楼道里燃气泄漏，很臭', '119'],
    ['桥塌方，有人被困', '119'],
    ['有人晕倒在公园', '120'],
    ['楼下有人持刀', '110'],
  ])('%s: %s', (text, number) => {
    expect(dangerOf(text)?.number).toBe(number);
  });

  it.each(['路灯坏了三天', '去年着火以后一直没修', '怕着火，请装灭火器', '还没塌方'])(
    '%s: nothing',
    (text) => {
      expect(dangerOf(text)).toBeNull();
    },
  );
});

describe('help with the category', () => {
  const categories = [
    { id: 'urban', label: '城乡建设' },
    { id: 'transport', label: '交通运输' },
    { id: 'education', label: '教育文体' },
  ];

  it.each([
    ['村口的路灯和井盖坏了', 'urban'],
    ['去县里的班车停了，马路有坑', 'transport'],
    ['小学门口上学的路', 'education'],
    ['想说一件事', undefined],
  ])('%s: %s', (text, id) => {
    expect(suggestedCategory(text, categories)?.id).toBe(id);
  });

  it('says what belongs there', () => {
    expect(categoryExamples('城乡建设')).toBe('路灯、下水道、积水、井盖');
    expect(categoryExamples('别的')).toBe('');
  });
});
