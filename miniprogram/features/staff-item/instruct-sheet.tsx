import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { COMMAND_DONE, COMMAND_VERB } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { DayField } from '@/components/ui/day-field';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import type { SideSheetProps } from './side-sheet';

/** A leader's words to the unit and the office, with the day by which they are carried out. */
export function InstructSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const now = useNow();
  const [text, setText] = useState('');
  const [dueDay, setDueDay] = useState('');
  const instruct = useCommand('instruct');
  const missing = text.trim().length < 2 ? '先写批示' : dueDay === '' ? '先选哪天前落实' : undefined;
  const send = async () => {
    if ((await instruct.send({ no: detail.no, text: text.trim(), dueDay })) === null) return;
    toast(COMMAND_DONE.instruct);
    await onDone();
  };
  return (
    <Sheet
      open={open}
      title="批示什么？"
      onClose={instruct.busy ? undefined : onClose}
      foot={
        <Button look="main" wide busy={instruct.busy} off={missing} onTap={() => void send()}>
          {COMMAND_VERB.instruct}
        </Button>
      }
    >
      <Field
        lines
        label="批示"
        hint="承办单位和人大办看得到"
        value={text}
        placeholder="比如：请交通运输局到现场看，给村民一个准日子"
        onChange={setText}
      />
      <View className="staff-item-part">
        <DayField label="哪天前落实" value={dueDay} earliest={dayOf(now)} onChange={setDueDay} />
      </View>
      <FailureHint failure={instruct.failure} />
    </Sheet>
  );
}
