import { Map } from '@tarojs/components';
import { placed, type Pin } from './pins';
import './stations.scss';

interface PinMapProps {
  pins: readonly Pin[];
  onChoose: (stationId: string) => void;
}

/** The whole country, until WeChat has moved to the pins. */
const SCALE = 12;
const PIN = { width: 24, height: 32 };

/** WeChat's own map with a pin a station. The browser's is pin-map.h5.tsx. */
export function PinMap({ pins, onChoose }: PinMapProps) {
  const shown = placed(pins);
  const [first] = shown;
  if (first === undefined) return null;
  return (
    <Map
      className="pin-map"
      latitude={first.latitude}
      longitude={first.longitude}
      scale={SCALE}
      includePoints={shown.map(({ latitude, longitude }) => ({ latitude, longitude }))}
      markers={shown.map(({ latitude, longitude, name }, index) => ({
        id: index,
        latitude,
        longitude,
        title: name,
        // WeChat draws its own pin where no picture is named.
        iconPath: '',
        ...PIN,
      }))}
      onMarkerTap={({ detail }) => {
        const pin = shown[Number(detail.markerId)];
        if (pin !== undefined) onChoose(pin.id);
      }}
      onError={() => undefined}
    />
  );
}
