import { View } from '@tarojs/components';
import { useState } from 'react';
import { addDays, dayOf } from '@shared/common/shanghai';
import { ACTIVITY_FORMS, ACTIVITY_WHERE_MAX, type ActivityForm } from '@shared/place/activity';
import { ACTIVITY_FORM_WORD } from '@shared/wording/activities';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { DayPick } from '@/components/ui/day-field';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';

interface NewActivitySheetProps {
  /** An office says whose it was. */
  choosesStation: boolean;
  placeId: string | undefined;
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** What is written down afterwards may be some weeks old. */
const DAYS_BACK = 60;

export function NewActivitySheet({ choosesStation, placeId, onClose, onDone }: NewActivitySheetProps) {
  const today = dayOf(useNow());
  const [form, setForm] = useState<ActivityForm | null>(null);
  const [day, setDay] = useState(today);
  const [where, setWhere] = useState('');
  const [stationId, setStationId] = useState<string | null>(null);
  const stations = useQuery('listStations', choosesStation && placeId !== undefined ? { placeId } : null);
  const create = useCommand('createActivity');
  const missing = [
    form === null && '什么活动',
    where.trim() === '' && '在哪里',
    choosesStation && stationId === null && '哪个站',
  ].filter((one): one is string => one !== false);
  const press = async () => {
    if (form === null) return;
    const whose = stationId === null ? {} : { stationId };
    if ((await create.send({ form, day, where: where.trim(), ...whose })) === null) return;
    toast('记下了');
    await onDone();
  };
  return (
    <Sheet
      open
      title="记一次活动"
      onClose={onClose}
      foot={
        <Button
          look="main"
          wide
          busy={create.busy}
          off={missing.length > 0 ? `还没写：${missing.join('、')}` : undefined}
          onTap={() => void press()}
        >
          记下来
        </Button>
      }
    >
      <Chips
        label="什么活动"
        choices={ACTIVITY_FORMS.map((value) => ({ value, word: ACTIVITY_FORM_WORD[value] }))}
        chosen={form}
        onChoose={setForm}
      />
      <View className="field-label gap-m">哪天</View>
      <DayPick label="哪天" value={day} earliest={addDays(today, -DAYS_BACK)} onChange={setDay} />
      <View className="gap-m">
        <Field
          label="在哪里"
          placeholder="比如：村口老槐树下"
          max={ACTIVITY_WHERE_MAX}
          value={where}
          onChange={setWhere}
        />
      </View>
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
      <FailureHint failure={create.failure} />
    </Sheet>
  );
}
