import { View } from '@tarojs/components';
import { useState } from 'react';
import { WITHDRAW_REASONS, type WithdrawReason } from '@shared/item/kinds';
import { WITHDRAW_REASON_WORD } from '@shared/wording/kinds';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { FailureHint } from '@/components/ui/failure-hint';
import { Sheet } from '@/components/ui/sheet';
import { needsWithdrawReason } from './bar-view';
import type { Detail } from '@/components/item/detail-view';

interface WithdrawSheetProps {
  open: boolean;
  detail: Detail;
  onClose: () => void;
  onDone: () => void;
}

/** The question, what follows from a yes, two verbs. */
export function WithdrawSheet({ open, detail, onClose, onDone }: WithdrawSheetProps) {
  const [reason, setReason] = useState<WithdrawReason | null>(null);
  const [tried, setTried] = useState(false);
  const withdraw = useCommand('withdraw');
  const missing = needsWithdrawReason(detail) && reason === null;

  const send = async () => {
    setTried(true);
    if (missing) return;
    if ((await withdraw.send({ no: detail.no, reason: reason ?? undefined })) !== null) onDone();
  };

  return (
    <Sheet
      open={open}
      title="要撤回这件事吗？"
      onClose={withdraw.busy ? undefined : onClose}
      foot={
        <View className="row">
          <Button grow onTap={withdraw.busy ? undefined : onClose}>
            不撤了
          </Button>
          <Button grow look="danger" busy={withdraw.busy} onTap={() => void send()}>
            撤回
          </Button>
        </View>
      }
    >
      <View className="sub item-sheet-note">
        {`撤回后就没人再办了，${detail.holderName}会收到消息。编号留着，以后能重新说。`}
      </View>
      <View className={`note item-sheet-note ${tried && missing ? 'late' : ''}`}>
        {needsWithdrawReason(detail) ? '已经有单位在办了，请点一个原因' : '为什么撤？不点也行'}
      </View>
      <Chips
        label="为什么撤回"
        choices={WITHDRAW_REASONS.map((value) => ({ value, word: WITHDRAW_REASON_WORD[value] }))}
        chosen={reason}
        onChoose={setReason}
      />
      <FailureHint failure={withdraw.failure} />
    </Sheet>
  );
}
