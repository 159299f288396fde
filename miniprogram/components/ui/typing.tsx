import { Input, Textarea, type InputProps, type TextareaProps } from '@tarojs/components';
import { memo, useMemo, useRef } from 'react';

interface Heard {
  onInput: (value: string) => void;
  onFocus?: () => void;
  onBlur?: () => void;
  onConfirm?: () => void;
}

type Typed = { detail: { value: string } };

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
const StillLine = memo(function StillLine(props: InputProps) {
  return <Input {...props} />;
});
const StillLines = memo(function StillLines(props: TextareaProps) {
  return <Textarea {...props} />;
});

/** What is typed in one line. */
export function Line({
  onInput,
  onFocus,
  onBlur,
  onConfirm,
  ...look
}: Omit<InputProps, keyof Heard> & Heard) {
  return <StillLine {...look} {...useSteady({ onInput, onFocus, onBlur, onConfirm })} />;
}

/** What is typed in several. */
export function Lines({
  onInput,
  onFocus,
  onBlur,
  onConfirm,
  ...look
}: Omit<TextareaProps, keyof Heard> & Heard) {
  return <StillLines {...look} {...useSteady({ onInput, onFocus, onBlur, onConfirm })} />;
}
