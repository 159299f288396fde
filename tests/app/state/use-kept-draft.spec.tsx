import { act, renderHook } from '@testing-library/react';
import { useKeptDraft } from '@/state/use-kept-draft';

const EMPTY = { text: '', deputyId: '' };
const hook = (name: string) =>
  renderHook(() => useKeptDraft<typeof EMPTY>(name, (kept) => ({ ...EMPTY, ...kept })));

describe('a draft that is kept', () => {
  it('takes two changes that come before the page is drawn again', () => {
    const { result } = hook('fast');
    const { change } = result.current;
    act(() => {
      change({ deputyId: 'linhe' });
      change({ text: '涵管堵了' });
    });
    expect(result.current.draft).toEqual({ deputyId: 'linhe', text: '涵管堵了' });
  });

  it('is there again when the app opens again, and gone once it was sent', () => {
    const first = hook('again');
    act(() => first.result.current.change({ text: '涵管堵了' }));
    const second = hook('again');
    expect(second.result.current.draft.text).toBe('涵管堵了');
    act(() => second.result.current.clear(EMPTY));
    expect(second.result.current.draft).toEqual(EMPTY);
    expect(hook('again').result.current.draft).toEqual(EMPTY);
  });
});
