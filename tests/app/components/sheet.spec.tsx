import { fireEvent, render, screen } from '@testing-library/react';
import { Question } from '@/components/ui/sheet';
import { tabsHidden } from '@/navigation/tab-state';

const ask = (open: boolean, busy = false) => {
  const act = { onBack: jest.fn(), onForth: jest.fn() };
  const view = render(
    <Question
      open={open}
      question="要撤回这件事吗？"
      consequence="撤回后他们就不办了。"
      back="不撤了"
      forth="撤回"
      busy={busy}
      {...act}
    />,
  );
  return { ...act, ...view };
};

describe('a question with a consequence', () => {
  it('asks, says what follows, and has two verbs with the way back on the left', () => {
    const { container } = ask(true);
    expect(screen.getByRole('dialog', { name: '要撤回这件事吗？' })).not.toBeNull();
    expect(screen.getByText('撤回后他们就不办了。')).not.toBeNull();
    expect([...container.querySelectorAll('.btn')].map((button) => button.textContent)).toEqual([
      '不撤了',
      '撤回',
    ]);
  });

  it('is not there when it is not open', () => {
    const { container } = ask(false);
    expect(container.textContent).toBe('');
  });

  it('can neither be closed nor answered twice while the answer is on its way', () => {
    const { onBack, onForth, container } = ask(true, true);
    expect(screen.queryByLabelText('关上')).toBeNull();
    container.querySelectorAll('.btn').forEach((button) => fireEvent.click(button));
    expect(onForth).not.toHaveBeenCalled();
    expect(onBack).not.toHaveBeenCalled();
  });

  it('takes the tab bar away while it is open, because WeChat would lay the bar over it', () => {
    const { unmount } = ask(true);
    expect(tabsHidden.get()).toBe(true);
    unmount();
    expect(tabsHidden.get()).toBe(false);
  });
});
