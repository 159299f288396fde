import { act, render } from '@testing-library/react';
import { appearance, choose } from '@/theme/appearance';
import { ThemeRoot } from '@/theme/theme-root';
import { recall } from '@/state/storage';
import { resetTaro } from '../support/taro';

beforeEach(() => {
  resetTaro();
  appearance.set({ theme: 'auto', size: 'normal' });
});

describe('how the app looks to one person', () => {
  it('follows the phone until somebody chooses', () => {
    const { container } = render(<ThemeRoot>事</ThemeRoot>);
    expect(container.firstElementChild?.className.trim()).toBe('theme theme-auto');
  });

  it('changes every page at once and is remembered', () => {
    const { container } = render(<ThemeRoot>事</ThemeRoot>);
    act(() => choose({ theme: 'dark', size: 'elder' }));
    const root = container.firstElementChild;
    expect(root?.className.trim()).toBe('theme theme-dark size-elder');
    expect(root?.getAttribute('data-theme')).toBe('dark');
    expect(root?.getAttribute('data-size')).toBe('elder');
    expect(recall('appearance', null)).toEqual({ theme: 'dark', size: 'elder' });
  });

  it('changes one thing without the other', () => {
    choose({ size: 'elder' });
    choose({ theme: 'light' });
    expect(appearance.get()).toEqual({ theme: 'light', size: 'elder' });
  });
});
