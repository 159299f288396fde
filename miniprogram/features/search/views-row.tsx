import { View } from '@tarojs/components';
import type { SearchView } from '@shared/search/views';
import { Tappable } from '@/components/ui/tappable';
import { spoken } from '@/theme/spoken';
import '@/components/item/lists-row.scss';

interface ViewsRowProps {
  views: readonly SearchView[];
  chosen: string | null;
  onChoose: (view: SearchView) => void;
  /** How many conditions hold now. */
  conditions: number;
  onConditions: () => void;
}

/** Below the field: what is often looked for, and the way to the conditions. */
export function ViewsRow({ views, chosen, onChoose, conditions, onConditions }: ViewsRowProps) {
  return (
    <View className="lists-row">
      <View className="lists-scroll" {...spoken({ role: 'tablist' })}>
        <View className="note nb">常用</View>
        {views.map((view) => (
          <Tappable
            key={view.name}
            className={`lists-one ${view.name === chosen ? 'is-on' : ''}`}
            role="tab"
            selected={view.name === chosen}
            onTap={() => onChoose(view)}
          >
            {view.name}
          </Tappable>
        ))}
      </View>
      <Tappable className="link note nb tap lists-several" onTap={onConditions}>
        {conditions === 0 ? '加条件' : `条件 ${conditions}`}
      </Tappable>
    </View>
  );
}
