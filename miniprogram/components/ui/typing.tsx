import { Input, Textarea, type InputProps, type TextareaProps } from '@tarojs/components';
import { memo, useMemo, useRef } from 'react';

interface Heard {
  onInput: (value: string) => void;
  onFocus?: () => void;
  onBlur?: () => void;
  onConfirm?: () => void;
}

type Typed = { detail: { value: string } };

type Look =
  | 'className'
  | 'value'
  | 'placeholder'
  | 'placeholderClass'
  | 'disabled'
  | 'maxlength'
  | 'focus'
  | 'cursorSpacing'
  | 'aria-label';
// Only what reaches WeChat (config/components.json).
type LineLook = Pick<InputProps & { 'aria-label'?: string }, Look | 'type' | 'confirmType'>;
type LinesLook = Pick<
  TextareaProps & { 'aria-label'?: string },
  Look | 'autoHeight' | 'showConfirmBar' | 'disableDefaultPadding'
>;
type Hearing<Props> = Pick<Props, keyof Props & keyof Heard>;

/** The same functions for as long as the field stands, which call those of the latest drawing. */
function useSteady(heard: Heard) {
  const latest = useRef(heard);
  latest.current = heard;
  return useMemo(
    () => ({
      onInput: ({ detail }: Typed) => latest.current.onInput(detail.value),
      onFocus: () => latest.current.onFocus?.(),
      onBlur: () => latest.current.onBlur?.(),
      onConfirm: () => latest.current.onConfirm?.(),
    }),
    [],
  );
}

// A field that is drawn sends its value to WeChat's view, changed or not: these are drawn when something changed.
const StillLine = memo(function StillLine(props: LineLook & Hearing<InputProps>) {
  return <Input {...props} />;
});
const StillLines = memo(function StillLines(props: LinesLook & Omit<Hearing<TextareaProps>, 'onConfirm'>) {
  return <Textarea {...props} />;
});

/** What is typed in one line. */
export function Line({ onInput, onFocus, onBlur, onConfirm, ...look }: LineLook & Heard) {
  return <StillLine {...look} {...useSteady({ onInput, onFocus, onBlur, onConfirm })} />;
}

/** What is typed in several. */
export function Lines({ onInput, onFocus, onBlur, ...look }: LinesLook & Omit<Heard, 'onConfirm'>) {
  const { onConfirm: _none, ...heard } = useSteady({ onInput, onFocus, onBlur });
  return <StillLines {...look} {...heard} />;
}
