import { View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from './icon';
import { Line, Lines } from './typing';

interface FieldProps {
  label?: string;
  /** An example or a rule beside the label, where it stays visible while writing. */
  hint?: string;
  value: string;
  placeholder?: string;
  /** How to mend what is wrong. Shown below, with an orange frame. */
  error?: string | null;
  /** Longest allowed; what is typed beyond it is kept and counted, so that nothing pasted is lost silently. */
  max?: number;
  /** Several lines that grow with the text. */
  lines?: boolean;
  kind?: 'text' | 'number' | 'decimal' | 'phone';
  /** Without a frame, on a slip that is the paper itself. */
  bare?: boolean;
  focus?: boolean;
  onChange: (value: string) => void;
  onDone?: () => void;
}

const KEYBOARD = { text: 'text', number: 'number', decimal: 'digit', phone: 'number' } as const;

/** A label above, an example beside it, a frame that is clear enough to find, and a sentence that says what to mend. */
export function Field(props: FieldProps) {
  const {
    label,
    hint,
    value,
    placeholder,
    error,
    max,
    lines,
    kind = 'text',
    bare,
    focus,
    onChange,
    onDone,
  } = props;
  const [active, setActive] = useState(false);
  const bad = error !== undefined && error !== null;
  const over = max !== undefined && value.length > max;
  const frame = [
    'field',
    bare && 'field-bare',
    lines && 'field-lines',
    active && 'is-active',
    (bad || over) && 'is-bad',
  ]
    .filter(Boolean)
    .join(' ');
  const common = {
    value,
    placeholder,
    placeholderClass: 'field-placeholder',
    // WeChat cuts at 140 unless told otherwise, without a word.
    maxlength: -1,
    focus,
    'aria-label': label ?? placeholder,
    onInput: onChange,
    onFocus: () => setActive(true),
    onBlur: () => {
      setActive(false);
      onDone?.();
    },
  };
  return (
    <View className="field-group">
      {label !== undefined && (
        <View className="field-label">
          {label}
          {hint !== undefined && <View className="field-hint">{hint}</View>}
        </View>
      )}
      <View className={frame}>
        {lines ? (
          <Lines
            className="field-area"
            autoHeight
            disableDefaultPadding
            showConfirmBar={false}
            cursorSpacing={24}
            {...common}
          />
        ) : (
          <Line className="field-input" type={KEYBOARD[kind]} cursorSpacing={24} {...common} />
        )}
      </View>
      {(bad || max !== undefined) && (
        <View className="field-below">
          {bad && (
            <View className="field-error" aria-live="polite">
              <Icon name="alarm" size="s" />
              <View>{error}</View>
            </View>
          )}
          {max !== undefined && (
            <View className={`field-count ${over ? 'late' : ''}`}>{`${value.length}/${max}`}</View>
          )}
        </View>
      )}
    </View>
  );
}
