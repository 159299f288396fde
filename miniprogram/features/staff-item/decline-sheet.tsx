import { View } from '@tarojs/components';
import { useState } from 'react';
import { DECLINE_REASONS, type DeclineReason } from '@shared/item/kinds';
import { COMMAND_DONE } from '@shared/wording/commands';
import { CHANNEL, DECLINE } from '@shared/wording/declines';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import type { SideSheetProps } from './side-sheet';
import { isSaid } from './work-view';

const REASONS = DECLINE_REASONS.map((value) => ({ value, word: DECLINE[value].label }));

/** Saying no is an outcome too: why, in plain words, and which door is the right one (PRODUCT.md §2, 9). */
export function DeclineSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const toCourt = detail.kind === 'dispute';
  const [reason, setReason] = useState<DeclineReason | null>(toCourt ? 'court' : null);
  const [text, setText] = useState('');
  const decline = useCommand('decline');
  const choose = (next: DeclineReason) => {
    setReason(next);
    setText(`${DECLINE[next].sentence}。${CHANNEL[DECLINE[next].channel].how}`);
  };
  const send = async () => {
    if (reason === null) return;
    const { channel } = DECLINE[reason];
    if ((await decline.send({ no: detail.no, reason, channel, text: text.trim() })) === null) return;
    toast(COMMAND_DONE.decline);
    await onDone();
  };
  return (
    <Sheet
      open={open}
      title={toCourt ? '为什么退回法院？' : '为什么不受理？'}
      onClose={decline.busy ? undefined : onClose}
      foot={
        <Button
          look="danger"
          wide
          busy={decline.busy}
          off={reason === null ? '先选原因' : isSaid(text) ? undefined : '先写原因'}
          onTap={() => void send()}
        >
          {toCourt ? '退回法院' : '不受理，把渠道告诉他'}
        </Button>
      }
    >
      {!toCourt && <Chips label="原因" choices={REASONS} chosen={reason} onChoose={choose} />}
      {toCourt && (
        <Field
          lines
          label="写给法院"
          value={text}
          placeholder="比如：双方都不愿再谈，请依法审理"
          onChange={setText}
        />
      )}
      {reason !== null && !toCourt && (
        <View className="staff-item-part">
          <Field
            lines
            label={`该找${CHANNEL[DECLINE[reason].channel].label}`}
            hint="群众看到的就是这段话，可以改"
            value={text}
            onChange={setText}
          />
        </View>
      )}
      <FailureHint failure={decline.failure} />
    </Sheet>
  );
}
