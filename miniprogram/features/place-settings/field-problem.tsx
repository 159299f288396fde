import { View } from '@tarojs/components';
import { Icon } from '@/components/ui/icon';

/** How to mend what is wrong, below a field that is not written into. */
export function FieldProblem({ problem }: { problem: string | null }) {
  if (problem === null) return null;
  return (
    <View className="field-below">
      <View className="field-error" aria-live="polite">
        <Icon name="alarm" size="s" />
        <View>{problem}</View>
      </View>
    </View>
  );
}
