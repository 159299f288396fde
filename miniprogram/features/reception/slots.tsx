import { View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import { Tappable } from '@/components/ui/tappable';

type Slot = OutputOf<'getReception'>['slots'][number];

interface SlotsProps {
  slots: readonly Slot[];
  chosen: string | null;
  onChoose: (at: string) => void;
}

/** The times of a session: what is gone stays in sight, and says so. */
export function Slots({ slots, chosen, onChoose }: SlotsProps) {
  return (
    <View className="reception-slots" aria-label="哪个时间">
      {slots.map(({ at, number, free }) => (
        <Tappable
          key={at}
          className={`reception-slot ${at === chosen ? 'is-on' : ''} ${free ? '' : 'is-off'}`}
          role="radio"
          checked={at === chosen}
          disabled={!free}
          onTap={free ? () => onChoose(at) : undefined}
        >
          <View>{at}</View>
          <View className="note">{free ? `${number} 号` : '约满了'}</View>
        </Tappable>
      ))}
    </View>
  );
}
