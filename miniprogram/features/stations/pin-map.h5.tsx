import { View } from '@tarojs/components';
import { Tappable } from '@/components/ui/tappable';
import { placed, sketch, type Pin } from './pins';
import './stations.scss';

interface PinMapProps {
  pins: readonly Pin[];
  onChoose: (stationId: string) => void;
}

const percent = (part: number) => `${(part * 100).toFixed(2)}%`;

/** A sketch of where the stations lie to each other: a browser may ask no foreign map. */
export function PinMap({ pins, onChoose }: PinMapProps) {
  const shown = sketch(placed(pins));
  if (shown.length === 0) return null;
  return (
    <View className="pin-map pin-sketch" aria-label="示意图，上北下南">
      <View className="note pin-north">北 ↑</View>
      {shown.map(({ id, name, x, y }) => (
        <View className="pin-place" key={id} style={{ left: percent(x), top: percent(y) }}>
          <Tappable className="pin" label={name} onTap={() => onChoose(id)}>
            <View className="pin-dot" />
          </Tappable>
        </View>
      ))}
    </View>
  );
}
