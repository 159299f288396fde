import { View } from '@tarojs/components';
import { Dots } from '@/components/ui/dots';
import { Face } from '@/components/ui/face';
import { Icon } from '@/components/ui/icon';
import { Slip } from '@/components/ui/slip';
import { Tappable } from '@/components/ui/tappable';
import { go } from '@/navigation/go';
import { calledOf, type Addressee } from '@/components/entry/addressee';
import './entry.scss';

interface AddressCardProps {
  chosen: Addressee | null;
  /** A code is being looked up. */
  opening: boolean;
  onScan: () => void;
}

/** Whose ear it is: first thing on home, because that is what the code on the wall promised. */
export function AddressCard({ chosen, opening, onScan }: AddressCardProps) {
  const unknown = opening ? '正在看这是谁的码' : '扫代表的码，或者选个联络站';
  return (
    <Slip>
      <View className="row address-card">
        {chosen === null ? (
          <Icon name="scan" size="l" className="address-icon" />
        ) : (
          <Face name={chosen.deputy?.name ?? '站'} />
        )}
        <Tappable className="grow" role="link" onTap={() => openCard(chosen)}>
          <View className="bold address-called">
            {chosen === null ? unknown : `您的话，说给${calledOf(chosen)}`}
          </View>
          <View className="note">
            <Dots facts={chosen === null ? ['不知道找谁，联络站替您安排'] : factsOf(chosen)} />
          </View>
        </Tappable>
        <Tappable className="address-scan" onTap={onScan}>
          <Icon name="scan" size="l" />
          <View>{chosen === null ? '扫码' : '扫码换人'}</View>
        </Tappable>
      </View>
      {chosen?.deputy?.available === false && (
        <View className="note gap">这段时间不在，联络站先替您看着</View>
      )}
    </Slip>
  );
}

/** The card of whoever it is; they may not be known yet. */
function openCard(chosen: Addressee | null): void {
  if (chosen === null) return go('stations', {});
  const { placeId, deputy, station } = chosen;
  if (deputy !== undefined) go('deputy', { placeId, id: deputy.id });
  else go('station', { placeId, id: station.id });
}

function factsOf({ deputy, station }: Addressee): string[] {
  return deputy === undefined ? [station.areaName, '由站安排代表'] : [deputy.title, deputy.constituency];
}
