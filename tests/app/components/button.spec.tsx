import { fireEvent, render, screen } from '@testing-library/react';
import { Button } from '@/components/ui/button';

describe('a button', () => {
  it('does what its verb says', () => {
    const onTap = jest.fn();
    render(<Button onTap={onTap}>催一下</Button>);
    fireEvent.click(screen.getByRole('button', { name: '催一下' }));
    expect(onTap).toHaveBeenCalledTimes(1);
  });

  it('cannot be pressed again while it works, keeps its words, and shows that it turns', () => {
    const onTap = jest.fn();
    const { container } = render(
      <Button busy onTap={onTap}>
        提交
      </Button>,
    );
    fireEvent.click(screen.getByRole('button', { name: '提交' }));
    expect(onTap).not.toHaveBeenCalled();
    expect(container.querySelectorAll('.i-spinning')).toHaveLength(1);
    expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true');
  });

  it('says from when it can be pressed instead of its verb while it cools down', () => {
    const onTap = jest.fn();
    render(
      <Button off="2 天后能再催" onTap={onTap}>
        催一下
      </Button>,
    );
    fireEvent.click(screen.getByText('2 天后能再催'));
    expect(onTap).not.toHaveBeenCalled();
    expect(screen.queryByText('催一下')).toBeNull();
  });

  it('does not open the card that it lies on', () => {
    const opened = jest.fn();
    render(
      <div onClick={opened}>
        <Button onTap={() => undefined}>签收</Button>
      </div>,
    );
    fireEvent.click(screen.getByRole('button', { name: '签收' }));
    expect(opened).not.toHaveBeenCalled();
  });

  it('is spoken by its label when it is only a drawing', () => {
    render(
      <Button icon="more" label="更多">
        {''}
      </Button>,
    );
    expect(screen.getByLabelText('更多')).not.toBeNull();
  });
});
