import { View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import { Button } from '@/components/ui/button';
import { Hint } from '@/components/ui/hint';

type Suggested = OutputOf<'suggestRoute'>;

interface RouteSuggestionProps {
  suggested: Suggested;
  /** What the category that is proposed is called here. */
  categoryLabel?: string;
  /** The form says the same already. */
  taken: boolean;
  onTake: (route: NonNullable<Suggested['route']>) => void;
}

/** What it seems to be, whose it would be and why: one tap fills the form, and the office still presses the button. */
export function RouteSuggestion({ suggested, categoryLabel, taken, onTake }: RouteSuggestionProps) {
  const { category, route } = suggested;
  if (category === undefined && route === undefined) return null;
  const helpers = route?.coHandlers.map(({ name }) => name) ?? [];
  return (
    <View className="route-suggestion">
      <View className="field-label">系统建议</View>
      {route !== undefined && categoryLabel !== undefined && (
        <View className="h">{`${categoryLabel} → ${route.unitName}`}</View>
      )}
      {helpers.length > 0 && <View className="sub">{`会办：${helpers.join('、')}`}</View>}
      {category !== undefined &&
        (category.decision === 'person' ? (
          <Hint tone="ask">{category.words}</Hint>
        ) : (
          <View className="sub">{category.words}</View>
        ))}
      {route?.because.map((words) => (
        <View className="note" key={words}>
          {words}
        </View>
      ))}
      {route !== undefined &&
        (taken ? (
          <View className="note gap-m">照建议填好了，看一眼再交办</View>
        ) : (
          <View className="row gap-m">
            <Button wide icon="check" onTap={() => onTake(route)}>
              照建议填
            </Button>
          </View>
        ))}
      <View className="hr" />
    </View>
  );
}
