import { View } from '@tarojs/components';
import { Tappable } from '@/components/ui/tappable';
import { spoken } from '@/theme/spoken';
import type { ListBeside, ListName } from './work-lists';
import '@/components/item/lists-row.scss';

interface ListsRowProps {
  lists: readonly ListBeside[];
  chosen: ListName;
  onChoose: (list: ListName) => void;
  /** Several at once; absent where nothing can be done with several. */
  several?: { on: boolean; onTap: () => void };
}

/** Below the piles: what else this body looks at, and the way to take several at once. */
export function ListsRow({ lists, chosen, onChoose, several }: ListsRowProps) {
  if (lists.length === 0 && several === undefined) return null;
  return (
    <View className="lists-row">
      <View className="lists-scroll" {...spoken({ role: 'tablist' })}>
        {lists.length > 0 && <View className="note nb">另看</View>}
        {lists.map(({ value, word }) => (
          <Tappable
            key={value}
            className={`lists-one ${value === chosen ? 'is-on' : ''}`}
            role="tab"
            selected={value === chosen}
            onTap={() => onChoose(value)}
          >
            {word}
          </Tappable>
        ))}
      </View>
      {several !== undefined && (
        <Tappable className="link note nb tap lists-several" onTap={several.onTap}>
          {several.on ? '不选了' : '多选'}
        </Tappable>
      )}
    </View>
  );
}
