import { render, screen } from '@testing-library/react';
import { Steps } from '@/components/item/steps';

const wordsOf = (container: HTMLElement) =>
  [...container.querySelectorAll('.step-word')].map((word) => word.textContent);

describe('the dots that say how far it has come', () => {
  it('writes all five words, past ones full, the present one red, later ones hollow', () => {
    const { container } = render(<Steps words={['已提交', '已受理', '办理中', '已答复', '已办结']} at={2} />);
    expect(wordsOf(container)).toEqual(['已提交', '已受理', '办理中', '已答复', '已办结']);
    expect([...container.querySelectorAll('.step')].map((step) => step.className)).toEqual([
      'step step-past',
      'step step-past',
      'step step-now',
      'step step-next',
      'step step-next',
    ]);
  });

  it('writes only the present word and the two ends when a place has more than five', () => {
    const { container } = render(
      <Steps words={['提出', '收集', '分析', '交办', '转办', '督办', '公示反馈']} at={4} />,
    );
    expect(wordsOf(container)).toEqual(['提出', '', '', '', '转办', '', '公示反馈']);
  });

  it('does so too when five words are too long to stand side by side', () => {
    const words = ['来访有登记', '登记有反映', '反映有处理', '处理有结果', '结果有反馈'];
    const { container } = render(<Steps words={words} at={2} />);
    expect(wordsOf(container)).toEqual(['来访有登记', '', '反映有处理', '', '结果有反馈']);
  });

  it('is read aloud as one sentence', () => {
    render(<Steps words={['群众点单', '代表接单', '人大派单', '政府销单']} at={2} />);
    expect(screen.getByLabelText('第 3 步，共 4 步：人大派单')).not.toBeNull();
  });
});
