import { View } from '@tarojs/components';
import type { Setting } from './settings-view';

/** The label, an example beside it, and that nobody has said yes to the number. */
export function FieldLabel({ setting: { label, help, toConfirm } }: { setting: Setting }) {
  const hints = [toConfirm === true ? '待确认' : '', help ?? ''].filter((part) => part !== '');
  return (
    <View className="field-label">
      {label}
      {hints.length > 0 && <View className="field-hint">{hints.join('，')}</View>}
    </View>
  );
}
