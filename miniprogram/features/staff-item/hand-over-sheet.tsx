import { useState } from 'react';
import { View } from '@tarojs/components';
import { HAND_OVER_REASONS, type HandOverReason } from '@shared/item/kinds';
import { COMMAND_DONE, commandLabel } from '@shared/wording/commands';
import { HAND_OVER_REASON_WORD } from '@shared/wording/kinds';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { useOpenItem } from '@/navigation/beside';
import { refreshSession, useSession } from '@/session/session';
import { DeputyPicks, type OtherDeputy } from './deputy-picks';
import type { SideSheetProps } from './side-sheet';

type Whom = 'office' | 'deputy';

/** What a department must do goes to the office, never to another deputy. */
const REASONS: Record<Whom, readonly HandOverReason[]> = {
  office: HAND_OVER_REASONS,
  deputy: HAND_OVER_REASONS.filter((reason) => reason !== 'needs_department'),
};

export function HandOverSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const { place } = useSession();
  const { gone } = useOpenItem();
  const [whom, setWhom] = useState<Whom>('office');
  const [deputy, setDeputy] = useState<OtherDeputy | null>(null);
  const [reason, setReason] = useState<HandOverReason | undefined>('needs_department');
  const [note, setNote] = useState('');
  const handOver = useCommand('handOver');
  const label = commandLabel('hand_over', place ?? undefined);
  const missing =
    whom === 'deputy' && deputy === null ? '先选一位代表' : reason === undefined ? '先选为什么' : undefined;

  const turnTo = (next: Whom) => {
    setWhom(next);
    // Never a reason that nobody gave.
    setReason((before) => REASONS[next].find((one) => one === before));
  };
  const send = async () => {
    if (missing !== undefined || reason === undefined) return;
    const words = note.trim() === '' ? {} : { note: note.trim() };
    const relay = whom === 'deputy' && deputy !== null ? { toDeputyId: deputy.id } : {};
    if ((await handOver.send({ no: detail.no, reason, ...words, ...relay })) === null) return;
    toast(COMMAND_DONE.hand_over);
    if (whom === 'office') return onDone();
    // Another deputy has it now: it can no longer be opened from here.
    onClose();
    await Promise.all([gone(detail.no), refreshSession()]);
  };
  return (
    <Sheet
      open={open}
      title="这件事交给谁？"
      onClose={handOver.busy ? undefined : onClose}
      foot={
        <Button look="main" wide busy={handOver.busy} off={missing} onTap={() => void send()}>
          {whom === 'deputy' && deputy !== null ? `请${deputy.name}代表办` : label}
        </Button>
      }
    >
      <Pick
        on={whom === 'office'}
        word={label}
        detail={`${place?.officeName ?? '人大办'}交给部门去办`}
        onTap={() => turnTo('office')}
      />
      <Pick
        on={whom === 'deputy'}
        word="请另一位代表办"
        detail="不在我的选区，或者我该回避"
        onTap={() => turnTo('deputy')}
      />
      {whom === 'deputy' && (
        <View className="staff-item-part">
          <View className="field-label">哪一位代表</View>
          <DeputyPicks detail={detail} chosen={deputy} onChoose={setDeputy} />
        </View>
      )}
      <View className="staff-item-part">
        <View className="field-label">为什么</View>
        <Chips
          label="为什么"
          choices={REASONS[whom].map((value) => ({ value, word: HAND_OVER_REASON_WORD[value] }))}
          chosen={reason ?? null}
          onChoose={setReason}
        />
      </View>
      <View className="staff-item-part">
        <Field
          lines
          label="带一句话"
          hint="可写可不写"
          value={note}
          placeholder="比如：我去看过，涵管堵了大半"
          onChange={setNote}
        />
      </View>
      <FailureHint failure={handOver.failure} />
    </Sheet>
  );
}
