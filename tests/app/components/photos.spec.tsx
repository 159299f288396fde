import { fireEvent, render, screen } from '@testing-library/react';
import { Photos, type PhotoView } from '@/components/ui/photos';

const photos: PhotoView[] = [
  { key: 'a', path: '/a.jpg', state: 'done' },
  { key: 'b', path: '/b.jpg', state: 'uploading', percent: 63.6 },
  { key: 'c', path: '/c.jpg', state: 'failed' },
];

const show = (max: number) => {
  const act = { onAdd: jest.fn(), onRemove: jest.fn(), onRetry: jest.fn() };
  render(<Photos photos={photos} max={max} {...act} />);
  return act;
};

describe('photos on their way', () => {
  it('shows how much of one has been sent', () => {
    show(9);
    expect(screen.getByText('64%')).not.toBeNull();
  });

  it('sends a failed one again when the whole square is pressed', () => {
    const { onRetry } = show(9);
    fireEvent.click(screen.getByText('点这再传'));
    expect(onRetry).toHaveBeenCalledWith('c');
  });

  it('takes any of them away, also one that is still being sent', () => {
    const { onRemove } = show(9);
    const crosses = screen.getAllByLabelText('删掉这张');
    expect(crosses).toHaveLength(3);
    if (crosses[1] !== undefined) fireEvent.click(crosses[1]);
    expect(onRemove).toHaveBeenCalledWith('b');
  });

  it('offers another until there are as many as may be', () => {
    const { onAdd } = show(4);
    fireEvent.click(screen.getByText('拍照'));
    expect(onAdd).toHaveBeenCalledTimes(1);
  });

  it('offers none beyond that', () => {
    show(3);
    expect(screen.queryByText('拍照')).toBeNull();
  });
});
