import { render } from '@testing-library/react';
import { Facts } from '@/components/item/facts';

describe('the three sides', () => {
  it('stand beside one another, each with its own opinion, a drawing and a word', () => {
    const { container } = render(
      <Facts
        sides={[
          { who: '部门说', solved: true, word: '办好了' },
          { who: '代表去看过', solved: false, word: '没解决' },
          { who: '您说', solved: null, word: '还没说' },
        ]}
      />,
    );
    const sides = [...container.querySelectorAll('.fact')];
    expect(sides.map((side) => side.textContent)).toEqual(['部门说办好了', '代表去看过没解决', '您说还没说']);
    expect(sides.map((side) => side.querySelector('.i')?.className.match(/i-(check|x|q)\b/)?.[1])).toEqual([
      'check',
      'x',
      'q',
    ]);
  });
});
