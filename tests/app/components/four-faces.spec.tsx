import { fireEvent, render, screen } from '@testing-library/react';
import { FourFaces } from '@/components/ui/four-faces';

const error = {
  title: '没连上',
  words: '您写的都还在手机里。',
  action: { word: '再试一次', onTap: jest.fn() },
};
const empty = { title: '您还没说过事', action: { word: '说一件事', onTap: jest.fn() } };

const face = (state: 'loading' | 'error' | 'empty' | 'data') =>
  render(
    <FourFaces state={state} error={error} empty={empty}>
      三件事
    </FourFaces>,
  );

describe('the four faces of a list', () => {
  it('shows bones, and says that it is fetching, while it loads', () => {
    const { container } = face('loading');
    expect(screen.getByLabelText('正在取')).not.toBeNull();
    expect(container.querySelectorAll('.bone').length).toBeGreaterThan(0);
    expect(screen.queryByText('三件事')).toBeNull();
  });

  it('says what happened, that nothing is lost, and offers to try again', () => {
    face('error');
    expect(screen.getByText('没连上')).not.toBeNull();
    expect(screen.getByText('您写的都还在手机里。')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(error.action.onTap).toHaveBeenCalledTimes(1);
  });

  it('leaves nobody standing before an empty list: it offers the next step', () => {
    face('empty');
    fireEvent.click(screen.getByRole('button', { name: '说一件事' }));
    expect(empty.action.onTap).toHaveBeenCalledTimes(1);
  });

  it('shows what there is', () => {
    const { container } = face('data');
    expect(container.textContent).toBe('三件事');
  });
});
