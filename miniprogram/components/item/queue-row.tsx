import { Text, View } from '@tarojs/components';
import { Dots } from '../ui/dots';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon-name';
import { Tick } from '../ui/pick';
import { Tappable } from '../ui/tappable';

export type Heat = 'calm' | 'warm' | 'hot';

interface QueueRowProps {
  /** The left column: `2 小时` over `超了`; `周一` over `10.12`. */
  age: { big: string; small: string; heat: Heat };
  title: string;
  /** 县, 镇. */
  tier?: string;
  source?: { icon: IconName; word: string };
  facts?: readonly (string | undefined)[];
  /** Where in the text that stands which was looked for. */
  said?: { before: string; hit: string; after: string };
  /** What must not be missed: `像 2 件`, `可能有危险`, `重办 第 2 次`. */
  marks?: readonly { icon?: IconName; word: string; tone: 'split' | 'late' }[];
  /** The one that is open beside the list on a wide screen. */
  selected?: boolean;
  /** Several are being chosen, and whether this one is; absent otherwise. */
  ticked?: boolean;
  /** New: nobody has opened it. */
  fresh?: boolean;
  onTap: () => void;
}

/** A row of an official's queue: time left first, because it orders the day. */
export function QueueRow({
  age,
  title,
  tier,
  source,
  facts = [],
  said,
  marks = [],
  selected,
  ticked,
  fresh = false,
  onTap,
}: QueueRowProps) {
  return (
    <Tappable
      className={`qrow qrow-${age.heat} ${selected ? 'is-on' : ''}`}
      role={ticked === undefined ? 'link' : 'checkbox'}
      selected={selected}
      checked={ticked}
      onTap={onTap}
    >
      {ticked !== undefined && <Tick on={ticked} square />}
      <View className="qrow-age">
        <View className="qrow-big">{age.big}</View>
        <View>{age.small}</View>
      </View>
      <View className="grow">
        <View className="qrow-title">
          {fresh && <View className="qrow-dot" role="img" aria-label={`新来的：${title}`} />}
          {title}
        </View>
        {said !== undefined && (
          <View className="qrow-said">
            {said.before}
            <Text className="qrow-hit">{said.hit}</Text>
            {said.after}
          </View>
        )}
        <View className="qrow-facts">
          {tier !== undefined && <View className="tier">{tier}</View>}
          {source !== undefined && (
            <View className="qrow-mark">
              <Icon name={source.icon} size="s" />
              {source.word}
            </View>
          )}
          {marks.map(({ icon, word, tone }) => (
            <View className={`qrow-mark qrow-mark-${tone}`} key={word}>
              {icon !== undefined && <Icon name={icon} size="s" />}
              {word}
            </View>
          ))}
          {facts.some(Boolean) && (
            <View className="qrow-where">
              <Dots facts={facts} />
            </View>
          )}
        </View>
      </View>
    </Tappable>
  );
}

interface QueueGroupProps {
  /** `今天必须交出去 4`. */
  title: string;
  hot?: boolean;
  note?: string;
}

export function QueueGroup({ title, hot = false, note }: QueueGroupProps) {
  return (
    <View className="qgroup">
      <View className={`bold ${hot ? 'late' : ''}`}>{title}</View>
      {note !== undefined && <View>{note}</View>}
    </View>
  );
}
