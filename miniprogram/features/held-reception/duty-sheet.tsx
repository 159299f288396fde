import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { ON_DUTY_MAX } from '@shared/reception/session';
import { deputyCalled } from '@shared/wording/roles';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { FourFaces } from '@/components/ui/four-faces';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import type { Held } from './held-head';

interface DutySheetProps {
  data: Held;
  onClose: () => void;
  onDone: (data: Held) => void;
}

/** A station may have a hundred (黎侯): a name finds the others. */
const FIRST = 8;

/** Which deputies of the station receive; on the day, a second tap says who was there. */
export function DutySheet({ data, onClose, onDone }: DutySheetProps) {
  const { hat } = useSession();
  const begun = data.day <= dayOf(useNow());
  const [duty, setDuty] = useState(data.duty.map(({ id, present }) => ({ id, present })));
  const [name, setName] = useState('');
  const stations = useQuery('listStations', hat === null ? null : { placeId: hat.placeId });
  const save = useCommand('setReceptionDuty');
  const deputies = stations.data?.stations.find(({ id }) => id === data.stationId)?.deputies ?? [];
  const on = (id: string) => duty.find((one) => one.id === id);
  const shown = deputies.filter(
    (deputy, index) =>
      on(deputy.id) !== undefined || (name.trim() === '' ? index < FIRST : deputy.name.includes(name.trim())),
  );
  const toggle = (id: string) =>
    setDuty((before) =>
      before.some((one) => one.id === id)
        ? before.filter((one) => one.id !== id)
        : [...before, { id, present: false }].slice(0, ON_DUTY_MAX),
    );
  const there = (id: string) =>
    setDuty((before) => before.map((one) => (one.id === id ? { id, present: !one.present } : one)));
  const press = async () => {
    const answer = await save.send({ id: data.id, duty });
    if (answer === null) return;
    toast('排好了', 'check');
    onDone(answer);
  };
  return (
    <Sheet
      open
      title="这一场谁接待"
      onClose={onClose}
      foot={
        <Button look="main" wide busy={save.busy} onTap={() => void press()}>
          {`排好了，${duty.length} 位`}
        </Button>
      }
    >
      <FourFaces
        state={stations.state === 'data' && deputies.length === 0 ? 'empty' : stations.state}
        error={{
          ...failureFace(stations.failure),
          action: { word: '再试一次', onTap: () => void stations.refresh() },
        }}
        empty={{ title: '这个站还没有代表' }}
      >
        {deputies.length > FIRST && (
          <Field label="找名字" value={name} placeholder="比如：林禾" onChange={setName} />
        )}
        {shown.map((deputy) => (
          <Pick
            key={deputy.id}
            several
            on={on(deputy.id) !== undefined}
            word={deputyCalled(deputy.name)}
            detail={`${deputy.title}，${deputy.constituency}`}
            off={deputy.available || on(deputy.id) !== undefined ? undefined : '这段时间不在'}
            onTap={() => toggle(deputy.id)}
          />
        ))}
        {begun && duty.length > 0 && (
          <>
            <View className="field-label gap-m">那天谁到了</View>
            {duty.map(({ id, present }) => (
              <Pick
                key={id}
                several
                on={present}
                word={`${deputyCalled(deputies.find((one) => one.id === id)?.name ?? '')}到了`}
                onTap={() => there(id)}
              />
            ))}
          </>
        )}
      </FourFaces>
      <FailureHint failure={save.failure} />
    </Sheet>
  );
}
