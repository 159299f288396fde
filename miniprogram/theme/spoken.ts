/** What a screen reader says. WeChat calls the role `aria-role`, browsers `role`: one place knows the difference. */
export interface Spoken {
  label?: string;
  role?: 'button' | 'img' | 'link' | 'radio' | 'checkbox' | 'tab' | 'tablist' | 'alert' | 'dialog';
  checked?: boolean;
  selected?: boolean;
  disabled?: boolean;
  expanded?: boolean;
}

/** States are handed over as words: as booleans, WeChat's engine writes true and absent alike. */
export function spoken({ label, role, checked, selected, disabled, expanded }: Spoken) {
  const name = process.env.TARO_ENV === 'h5' ? 'role' : 'aria-role';
  return {
    ...(label === undefined ? {} : { 'aria-label': label }),
    ...(role === undefined ? {} : { [name]: role }),
    ...(checked === undefined ? {} : { 'aria-checked': String(checked) }),
    ...(selected === undefined ? {} : { 'aria-selected': String(selected) }),
    ...(disabled === undefined ? {} : { 'aria-disabled': String(disabled) }),
    ...(expanded === undefined ? {} : { 'aria-expanded': String(expanded) }),
  };
}

/** What is said of a picture; nothing where what holds it is spoken already. A browser asks the picture itself. */
export const pictured = (label: string) => ({
  ...(label === '' ? {} : { 'aria-label': label }),
  ...(process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: label } } : {}),
});

/** Drawn for the eye only. */
export const silent = { 'aria-hidden': 'true' } as const;
