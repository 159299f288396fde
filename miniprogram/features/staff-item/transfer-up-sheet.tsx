import { View } from '@tarojs/components';
import { useState } from 'react';
import { COMMAND_DONE } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { Field } from '@/components/ui/field';
import { toast } from '@/components/ui/toast';
import { ActSheet } from './act-sheet';
import type { SideSheetProps } from './side-sheet';

/** A matter for the body above; its answer is written down here when it comes. */
export function TransferUpSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const [body, setBody] = useState('');
  const [note, setNote] = useState('');
  const transfer = useCommand('transferUp');
  const named = body.trim().length >= BODY_MIN && body.trim().length <= BODY_MAX;
  const send = async () => {
    if (!named) return;
    const words = note.trim() === '' ? {} : { note: note.trim() };
    if ((await transfer.send({ no: detail.no, body: body.trim(), ...words })) === null) return;
    toast(COMMAND_DONE.transfer_up);
    await onDone();
  };
  return (
    <ActSheet
      open={open}
      title="报给哪里？"
      verb="报上去"
      off={named ? undefined : '先写报给哪里'}
      command={transfer}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Field
        label="上级单位"
        hint="反映人看得到"
        value={body}
        placeholder="比如：市人大常委会"
        error={body.trim().length > BODY_MAX ? `最多 ${BODY_MAX} 个字。` : null}
        onChange={setBody}
      />
      <View className="staff-item-part">
        <Field
          lines
          label="带一句话"
          hint="群众看不到，可写可不写"
          value={note}
          placeholder="比如：跨县的河段，请市里协调"
          onChange={setNote}
        />
      </View>
      <View className="note staff-item-part">有了答复，回到这件事来登记，反映人才收得到。</View>
    </ActSheet>
  );
}

const BODY_MIN = 2;
const BODY_MAX = 30;
