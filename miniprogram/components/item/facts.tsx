import { View } from '@tarojs/components';
import { Icon } from '../ui/icon';

export interface Side {
  /** `部门说`, `代表去看过`, `您说`. */
  who: string;
  /** null: has not said yet. */
  solved: boolean | null;
  /** `办好了`, `没解决`, `还没说`. */
  word: string;
}

const LOOK = { yes: { icon: 'check' }, no: { icon: 'x' }, silent: { icon: 'q' } } as const;

/** Three opinions beside one another, always all three, and never added up into one "solved". */
export function Facts({ sides }: { sides: readonly [Side, Side, Side] }) {
  return (
    <View className="facts">
      {sides.map(({ who, solved, word }) => {
        const look = solved === null ? 'silent' : solved ? 'yes' : 'no';
        return (
          <View className={`fact fact-${look}`} key={who}>
            <View>{who}</View>
            <View className="fact-word">
              <Icon name={LOOK[look].icon} size="s" />
              <View>{word}</View>
            </View>
          </View>
        );
      })}
    </View>
  );
}
