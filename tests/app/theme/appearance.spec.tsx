import { act, render } from '@testing-library/react';
import { appearance, choose } from '@/theme/appearance';
import { ThemeRoot } from '@/theme/theme-root';
import { recall } from '@/state/storage';
import { followLetters } from '@/theme/letters';
import { arranged, resetTaro } from '../support/taro';

beforeEach(() => {
  resetTaro();
  appearance.set({ theme: 'auto', size: 'normal' });
  followLetters();
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

  it.each([
    [0.8, 'normal', '1'],
    [1, 'normal', '1'],
    [1.125, 'normal', '1.125'],
    [1.4, 'normal', '1.4'],
    [3, 'normal', '1.65'],
    [1.1, 'elder', '1'],
    [1.56, 'elder', '1.2'],
  ] as const)('has letters by WeChat’s own setting %s, in the %s size: %s', (setting, size, letters) => {
    choose({ size });
    arranged.letters = setting;
    const { container } = render(<ThemeRoot>事</ThemeRoot>);
    act(() => followLetters());
    const root = container.firstElementChild as HTMLElement;
    expect(root.style.getPropertyValue('--letters')).toBe(letters);
    expect(root.classList.contains('letters-large')).toBe(setting >= 1.3);
  });

  it('changes one thing without the other', () => {
    choose({ size: 'elder' });
    choose({ theme: 'light' });
    expect(appearance.get()).toEqual({ theme: 'light', size: 'elder' });
  });
});
