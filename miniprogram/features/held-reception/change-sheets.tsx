import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { REASON_MAX } from '@shared/reception/session';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { DayPick } from '@/components/ui/day-field';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import type { Held } from './held-head';

interface ChangeSheetProps {
  data: Held;
  onClose: () => void;
  onDone: (data: Held) => void;
}

const REASONS = ['代表要开会', '天气不好', '站里有别的事'].map((word) => ({ value: word, word }));

function Why({ reason, onChange }: { reason: string; onChange: (reason: string) => void }) {
  return (
    <View className="gap-m">
      <View className="field-label">为什么</View>
      <Chips
        label="为什么"
        choices={REASONS}
        chosen={REASONS.some(({ value }) => value === reason) ? reason : null}
        onChoose={onChange}
      />
      <View className="gap">
        <Field value={reason} placeholder="或者写一句，约了的人看得到" max={REASON_MAX} onChange={onChange} />
      </View>
    </View>
  );
}

const toldWords = ({ expected }: Held): string =>
  expected === 0 ? '还没有人约。' : `约了 ${expected} 位，会告诉他们。`;

/** To another day: whoever booked keeps their time. */
export function MoveSheet({ data, onClose, onDone }: ChangeSheetProps) {
  const today = dayOf(useNow());
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const move = useCommand('moveReception');
  const press = async () => {
    const answer = await move.send({ id: data.id, day, reason: reason.trim() });
    if (answer === null) return;
    toast('改好了', 'check');
    onDone(answer);
  };
  const booked = data.visitors.length > 0;
  const missing = day === '' ? '先选日子' : booked && reason.trim() === '' ? '写一句为什么' : undefined;
  return (
    <Sheet
      open
      title="改到哪天？"
      onClose={onClose}
      foot={
        <Button look="main" wide busy={move.busy} off={missing} onTap={() => void press()}>
          改到这一天
        </Button>
      }
    >
      <View className="sub">{`${toldWords(data)}时间和号不变。`}</View>
      <View className="gap-m">
        <DayPick label="改到哪天" value={day} earliest={today} onChange={setDay} />
      </View>
      <Why reason={reason} onChange={setReason} />
      <FailureHint failure={move.failure} />
    </Sheet>
  );
}

export function CallOffSheet({ data, onClose, onDone }: ChangeSheetProps) {
  const [reason, setReason] = useState('');
  const callOff = useCommand('callOffReception');
  const press = async () => {
    const answer = await callOff.send({ id: data.id, reason: reason.trim() });
    if (answer === null) return;
    toast('不办了，告诉他们了');
    onDone(answer);
  };
  return (
    <Sheet
      open
      title="这一场不办了？"
      onClose={onClose}
      foot={
        <View className="row">
          <Button grow onTap={onClose}>
            还是办
          </Button>
          <Button
            grow
            look="danger"
            busy={callOff.busy}
            off={reason.trim() === '' ? '写一句为什么' : undefined}
            onTap={() => void press()}
          >
            不办了
          </Button>
        </View>
      }
    >
      <View className="sub">{toldWords(data)}</View>
      <Why reason={reason} onChange={setReason} />
      <FailureHint failure={callOff.failure} />
    </Sheet>
  );
}
