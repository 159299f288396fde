import { createElement, type PropsWithChildren, type ReactElement } from 'react';

/**
 * WeChat's built-in components as plain elements: what a test can see and press. Props that only WeChat knows are
 * dropped, so that jsdom does not warn; labels, roles and handlers stay.
 */
type Props = PropsWithChildren<Record<string, unknown>>;

const KEPT = ['className', 'style', 'id', 'role', 'hidden', 'src', 'tabIndex', 'onClick', 'onKeyDown'];

function shown(props: Props): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    if (KEPT.includes(name) || name.startsWith('data-')) kept[name] = value;
    // WeChat's spelling of a role.
    else if (name === 'aria-role') kept.role = value;
    else if (name.startsWith('aria-')) kept[name] = value;
  }
  return kept;
}

function plain(tag: string) {
  return function BuiltIn(props: Props): ReactElement {
    return createElement(tag, shown(props), props.children);
  };
}

interface Typed extends Props {
  value?: string;
  placeholder?: string;
  onInput?: (event: { detail: { value: string } }) => void;
  onFocus?: () => void;
  onBlur?: () => void;
  onConfirm?: (event: { detail: { value: string } }) => void;
}

function typed(tag: 'input' | 'textarea') {
  return function TextBox({
    value = '',
    placeholder,
    onInput,
    onFocus,
    onBlur,
    ...rest
  }: Typed): ReactElement {
    return createElement(tag, {
      ...shown(rest),
      value,
      placeholder,
      onChange: (event: { target: { value: string } }) =>
        onInput?.({ detail: { value: event.target.value } }),
      onFocus,
      onBlur,
    });
  };
}

export const View = plain('div');
export const Text = plain('span');
export const Image = plain('img');
export const ScrollView = plain('div');
export const Form = plain('div');
export const Label = plain('label');
export const Navigator = plain('div');
export const Swiper = plain('div');
export const SwiperItem = plain('div');
export const Input = typed('input');
export const Textarea = typed('textarea');

/** WeChat's own wheel: a day is chosen by changing the box that stands for it. */
export function Picker({ mode, value, onChange, children }: Props): ReactElement {
  const choose = onChange as (event: { detail: { value: string } }) => void;
  return createElement(
    'div',
    {},
    children,
    createElement('input', {
      'data-picker': mode,
      value,
      onChange: (event: { target: { value: string } }) => choose({ detail: { value: event.target.value } }),
    }),
  );
}

/** WeChat's own button: a press answers what its `openType` asked for. */
export function Button({ disabled, onGetPhoneNumber, ...rest }: Props): ReactElement {
  const answer = onGetPhoneNumber as ((event: { detail: { code: string } }) => void) | undefined;
  return createElement(
    'button',
    {
      ...shown(rest),
      disabled,
      ...(answer && { onClick: () => answer({ detail: { code: 'phone-code' } }) }),
    },
    rest.children,
  );
}
