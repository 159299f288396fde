import { View } from '@tarojs/components';
import { useState } from 'react';
import { UNBIND_REASONS, type UnbindReason } from '@shared/members/event';
import { NOTE_MAX } from '@shared/members/limits';
import { UNBIND_WORD } from '@shared/wording/members';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import type { SeatProps } from './seat-props';

const CHOICES = UNBIND_REASONS.map((value) => ({ value, word: UNBIND_WORD[value] }));

/** Whoever sits there leaves: the seat stays, for the same person on another phone or for the next one. */
export function UnbindSheet({ seat, onClose, onDone }: SeatProps) {
  const unbind = useCommand('unbindMember');
  const [reason, setReason] = useState<UnbindReason | null>(null);
  const [note, setNote] = useState('');
  const send = async () => {
    if (reason === null) return;
    const written = note.trim();
    const input = { entryId: seat.entryId, reason, ...(written === '' ? {} : { note: written }) };
    const answer = await unbind.send(input);
    if (answer === null) return;
    toast('停用了', 'check');
    onDone(answer);
  };
  return (
    <Sheet
      open
      title={`停用${seat.name}的身份吗？`}
      onClose={unbind.busy ? undefined : onClose}
      foot={
        <View className="row">
          <Button grow onTap={onClose}>
            先不动
          </Button>
          <Button
            look="danger"
            grow
            busy={unbind.busy}
            off={reason === null ? '先点原因' : undefined}
            onTap={() => void send()}
          >
            停用
          </Button>
        </View>
      }
    >
      <View className="sub">一分钟内这个身份就办不了事。岗位还在，手上的事留给单位，可以再请人进来。</View>
      <View className="field-label gap-m">为什么</View>
      <Chips label="为什么" choices={CHOICES} chosen={reason} onChoose={setReason} />
      <View className="gap-m">
        <Field
          label="再写一句"
          hint="不写也行"
          value={note}
          max={NOTE_MAX}
          placeholder="比如：昨天丢在车上"
          onChange={setNote}
        />
      </View>
      <FailureHint failure={unbind.failure} />
    </Sheet>
  );
}
