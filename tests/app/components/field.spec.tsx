import { fireEvent, render, screen } from '@testing-library/react';
import { Field } from '@/components/ui/field';

describe('a text box', () => {
  it('hands on what is written', () => {
    const onChange = jest.fn();
    render(<Field label="说一件事" lines value="" onChange={onChange} />);
    fireEvent.change(screen.getByLabelText('说一件事'), { target: { value: '路灯坏了' } });
    expect(onChange).toHaveBeenCalledWith('路灯坏了');
  });

  it('says how to mend what is wrong, in words beside the frame', () => {
    const { container } = render(
      <Field label="说一件事" value="路" error="再多写几个字，或者拍一张照片" onChange={() => undefined} />,
    );
    expect(screen.getByText('再多写几个字，或者拍一张照片')).not.toBeNull();
    expect(container.querySelector('.field.is-bad')).not.toBeNull();
  });

  it('keeps what was pasted beyond the limit and shows how much too long it is', () => {
    render(<Field label="说明" value="一二三四五六" max={5} onChange={() => undefined} />);
    expect(screen.getByLabelText('说明')).toHaveProperty('value', '一二三四五六');
    expect(screen.getByText('6/5').className).toContain('late');
  });
});
