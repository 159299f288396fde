import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ReportedState } from '@shared/responsibility/progress';
import { DUTY_STATE_WORD } from '@shared/wording/responsibility';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { PastDay } from './past-day';
import type { DutyRow } from './duty-view';

interface ReportSheetProps {
  duty: DutyRow;
  today: string;
  /** The office writes down what a unit told it. */
  onBehalf: boolean;
  onClose: () => void;
  onDone: () => Promise<void>;
}

const STATES = [
  { value: 'in_progress', word: DUTY_STATE_WORD.in_progress },
  { value: 'fulfilled', word: DUTY_STATE_WORD.fulfilled },
] as const;

/** How far one duty is, in the words of who answers for it. */
export function ReportSheet({ duty, today, onBehalf, onClose, onDone }: ReportSheetProps) {
  const [state, setState] = useState<ReportedState>(duty.state === 'fulfilled' ? 'fulfilled' : 'in_progress');
  const [text, setText] = useState('');
  const [doneDay, setDoneDay] = useState(duty.doneDay ?? today);
  const report = useCommand('reportDuty');
  const send = async () => {
    const { taskId, id: dutyId, version } = duty;
    const done = state === 'fulfilled' ? { doneDay } : {};
    if ((await report.send({ taskId, dutyId, version, state, text: text.trim(), ...done })) === null) return;
    toast('记下了');
    await onDone();
  };
  return (
    <Sheet
      open
      title={onBehalf ? `替${duty.unitName}记进展` : '这一项到哪一步了？'}
      onClose={report.busy ? undefined : onClose}
      foot={
        <Button
          look="main"
          wide
          busy={report.busy}
          off={text.trim() === '' ? '先写做了什么' : undefined}
          onTap={() => void send()}
        >
          报上去
        </Button>
      }
    >
      <View className="sub">{duty.title}</View>
      <View className="gap-m">
        <Chips label="到哪一步" choices={STATES} chosen={state} onChoose={setState} />
      </View>
      <View className="gap-m">
        <Field
          lines
          label="做了什么"
          hint="领导和人大办看得到"
          value={text}
          placeholder="比如：10 月 8 日开工，路基做完两公里"
          onChange={setText}
        />
      </View>
      {state === 'fulfilled' && (
        <PastDay label="哪天完成的" value={doneDay} today={today} onChange={setDoneDay} />
      )}
      <FailureHint failure={report.failure} />
    </Sheet>
  );
}
