import { useState } from 'react';
import { View } from '@tarojs/components';
import { dayLabel, momentLabel } from '@shared/wording/dates';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import type { CalendarDay } from './months';

interface DaySheetProps {
  day: CalendarDay;
  /** Of a long holiday that is entered day by day. */
  suggested: string;
  onClose: () => void;
  onSaved: () => Promise<void>;
}

type Is = 'off' | 'work' | 'usual';

const CHOICES = [
  { value: 'off', word: '放假' },
  { value: 'work', word: '补班' },
  { value: 'usual', word: '按平常' },
] as const;

const NAMES = ['元旦', '春节', '清明', '五一', '端午', '中秋', '国庆'].map((word) => ({ value: word, word }));

/** As it is now; a day nobody has entered is most often opened to be made a holiday. */
const isNow = ({ kind, entered }: CalendarDay): Is =>
  kind === 'makeup' ? 'work' : kind === 'holiday' || !entered ? 'off' : 'usual';

export function DaySheet({ day, suggested, onClose, onSaved }: DaySheetProps) {
  const now = useNow();
  const save = useCommand('saveCalendarDays');
  const [is, setIs] = useState<Is>(isNow(day));
  const [name, setName] = useState(day.name ?? suggested);
  const missing = is !== 'usual' && name.trim() === '' ? '先写是什么假' : undefined;

  const send = async () => {
    const words = is === 'usual' ? {} : { name: name.trim() };
    const input = { year: day.day.slice(0, 4), days: [{ day: day.day, is, ...words }] };
    if ((await save.send(input)) === null) return;
    await onSaved();
    toast('记下了');
    onClose();
  };

  return (
    <Sheet
      open
      title={dayLabel(day.day, now)}
      onClose={save.busy ? undefined : onClose}
      foot={
        <Button look="main" wide busy={save.busy} off={missing} onTap={() => void send()}>
          记下
        </Button>
      }
    >
      <Chips label="这一天" choices={CHOICES} chosen={is} onChoose={setIs} />
      {is !== 'usual' && (
        <View className="day-sheet-name">
          <Field label={is === 'off' ? '什么假' : '为哪个假补班'} value={name} max={6} onChange={setName} />
          <Chips
            label="常用的名字"
            choices={NAMES}
            chosen={NAMES.find(({ value }) => value === name)?.value ?? null}
            onChoose={setName}
          />
        </View>
      )}
      {day.entered !== undefined && (
        <View className="note">{`${day.entered.byName} ${momentLabel(day.entered.at, now)} 录的`}</View>
      )}
      <FailureHint failure={save.failure} />
    </Sheet>
  );
}
