import { fireEvent, render, screen } from '@testing-library/react';
import { Timeline, type TimelineStep } from '@/components/item/timeline';

const step = (index: number, more: Partial<TimelineStep> = {}): TimelineStep => ({
  key: String(index),
  phase: 'past',
  who: `第 ${index} 步`,
  facts: [`9 月 ${index} 日`],
  ...more,
});
const steps = (count: number) => Array.from({ length: count }, (_, index) => step(index + 1));

describe('the timeline', () => {
  it('shows eight steps one under another, oldest first', () => {
    const { container } = render(<Timeline steps={steps(8)} />);
    const who = [...container.querySelectorAll('.line-who')].map((line) => line.textContent);
    expect(who).toEqual([
      '第 1 步',
      '第 2 步',
      '第 3 步',
      '第 4 步',
      '第 5 步',
      '第 6 步',
      '第 7 步',
      '第 8 步',
    ]);
  });

  it('folds the middle of nine, says how many are there, and shows them when asked', () => {
    const { container } = render(<Timeline steps={steps(9)} />);
    expect([...container.querySelectorAll('.line-who')].map((line) => line.textContent)).toEqual([
      '第 1 步',
      '第 2 步',
      '第 6 步',
      '第 7 步',
      '第 8 步',
      '第 9 步',
    ]);
    fireEvent.click(screen.getByText('中间还有 3 步'));
    expect(container.querySelectorAll('.line-who')).toHaveLength(9);
    expect(screen.queryByText('中间还有 3 步')).toBeNull();
  });

  it('marks now with the red dot and keeps what comes after it hollow', () => {
    const { container } = render(
      <Timeline steps={[step(1), step(2, { phase: 'now' }), step(3, { phase: 'next' })]} />,
    );
    const looks = [...container.querySelectorAll('.line-step')].map((line) => line.className.trim());
    expect(looks).toEqual(['line-step line-past', 'line-step line-now', 'line-step line-next line-last']);
  });

  it('quotes word for word and opens the photo that was pressed', () => {
    const onPhoto = jest.fn();
    render(
      <Timeline
        steps={[
          step(1, {
            quote: '一下雨就积水',
            photos: [
              { id: 'p1', path: '/1.jpg' },
              { id: 'p2', path: '/2.jpg' },
            ],
          }),
        ]}
        onPhoto={onPhoto}
      />,
    );
    expect(screen.getByText('一下雨就积水')).not.toBeNull();
    fireEvent.click(screen.getByLabelText('看第 2 张照片'));
    expect(onPhoto).toHaveBeenCalledWith('p2');
  });

  it('says on an internal note that only colleagues see it', () => {
    render(<Timeline steps={[step(1, { internal: true, quote: '先查一下' })]} />);
    expect(screen.getByText('只有同事看得到')).not.toBeNull();
  });
});
