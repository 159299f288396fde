import { View } from '@tarojs/components';
import { useState } from 'react';
import { addDays, dayOf } from '@shared/common/shanghai';
import { DEPUTY_ROLES, isOneOf, STATION_ROLES } from '@shared/permission/roles';
import { ACTIVITY_FORMS, ACTIVITY_WHERE_MAX, type ActivityForm } from '@shared/place/activity';
import { ACTIVITY_FORM_WORD } from '@shared/wording/activities';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { DayPick } from '@/components/ui/day-field';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { OrganiserPicks } from './organiser-picks';
import { useOrganisers } from './use-organisers';

interface NewActivitySheetProps {
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** What is written down afterwards may be some weeks old. */
const DAYS_BACK = 200;

export function NewActivitySheet({ onClose, onDone }: NewActivitySheetProps) {
  const today = dayOf(useNow());
  const { hat } = useSession();
  const [form, setForm] = useState<ActivityForm | null>(null);
  const [day, setDay] = useState(today);
  const [where, setWhere] = useState('');
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const { choices, own } = useOrganisers();
  const create = useCommand('createActivity');
  const role = hat?.role ?? 'leader';
  const ofStation = isOneOf(STATION_ROLES, role);
  // Of one group alone a deputy need not say which.
  const chosen = picked ?? (own.length === 1 ? own : []);
  const withoutOwn = isOneOf(DEPUTY_ROLES, role) && !own.some((id) => chosen.includes(id));
  const missing = [
    form === null && '什么活动',
    where.trim() === '' && '在哪里',
    withoutOwn ? '自己的哪个小组' : !ofStation && chosen.length === 0 && '谁办的',
  ].filter((one): one is string => one !== false);
  const idsOf = (kind: 'station' | 'group') =>
    choices.filter((one) => one.kind === kind && chosen.includes(one.id)).map(({ id }) => id);
  const press = async () => {
    if (form === null) return;
    const who = { stationIds: idsOf('station'), groupIds: idsOf('group') };
    if ((await create.send({ form, day, where: where.trim(), ...who })) === null) return;
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
      {choices.length > 0 && (
        <>
          <View className="field-label gap-m">
            {ofStation ? '和谁一起办' : '谁办的'}
            <View className="field-hint">
              {ofStation ? '自己办的，不用选' : '几家一起办的，都选上，各算一次'}
            </View>
          </View>
          <OrganiserPicks choices={choices} chosen={chosen} onChoose={setPicked} />
        </>
      )}
      <FailureHint failure={create.failure} />
    </Sheet>
  );
}
