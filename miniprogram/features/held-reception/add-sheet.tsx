import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { DayPick } from '@/components/ui/day-field';
import { FailureHint } from '@/components/ui/failure-hint';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';

interface AddSheetProps {
  placeId: string | undefined;
  /** An office says whose it is. */
  choosesStation: boolean;
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** Half days, as offices have them. */
const HOURS = [
  { value: '09:00–11:30', word: '上午 9:00–11:30' },
  { value: '14:30–17:00', word: '下午 14:30–17:00' },
  { value: '19:00–20:30', word: '晚上 19:00–20:30' },
] as const;

/** One more session beside those of the rule. */
export function AddSheet({ placeId, choosesStation, onClose, onDone }: AddSheetProps) {
  const today = dayOf(useNow());
  const [day, setDay] = useState('');
  const [hours, setHours] = useState<(typeof HOURS)[number]['value']>('09:00–11:30');
  const [stationId, setStationId] = useState<string | null>(null);
  const stations = useQuery('listStations', choosesStation && placeId !== undefined ? { placeId } : null);
  const add = useCommand('addReception');
  const missing = [day === '' && '哪天', choosesStation && stationId === null && '哪个站'].filter(
    (one): one is string => one !== false,
  );
  const press = async () => {
    const [from = '', to = ''] = hours.split('–');
    const whose = stationId === null ? {} : { stationId };
    if ((await add.send({ day, from, to, ...whose })) === null) return;
    toast('加上了', 'check');
    await onDone();
  };
  return (
    <Sheet
      open
      title="加一场接待"
      onClose={onClose}
      foot={
        <Button
          look="main"
          wide
          busy={add.busy}
          off={missing.length > 0 ? `还没选：${missing.join('、')}` : undefined}
          onTap={() => void press()}
        >
          加上
        </Button>
      }
    >
      <View className="field-label">哪天</View>
      <DayPick label="哪天" value={day} earliest={today} onChange={setDay} />
      <View className="field-label gap-m">几点到几点</View>
      <Chips label="几点到几点" choices={HOURS} chosen={hours} onChoose={setHours} />
      {choosesStation && (
        <>
          <View className="field-label gap-m">哪个站的</View>
          <Chips
            label="哪个站的"
            choices={(stations.data?.stations ?? []).map(({ id, name }) => ({ value: id, word: name }))}
            chosen={stationId}
            onChoose={setStationId}
          />
        </>
      )}
      <FailureHint failure={add.failure} />
    </Sheet>
  );
}
