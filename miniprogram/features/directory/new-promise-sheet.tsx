import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { DayField } from '@/components/ui/day-field';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { PROMISE_TEXT_MAX } from '@shared/place/promise';

interface NewPromiseSheetProps {
  onClose: () => void;
  onDone: () => Promise<void>;
}

export function NewPromiseSheet({ onClose, onDone }: NewPromiseSheetProps) {
  const today = dayOf(useNow());
  const [text, setText] = useState('');
  const [dueDay, setDueDay] = useState('');
  const make = useCommand('makePromise');
  const said = text.trim();
  const off = said === '' ? '先写要办什么' : dueDay === '' ? '选一个日子' : undefined;
  const press = async () => {
    if ((await make.send({ text: said, dueDay })) === null) return;
    toast('写上名片了');
    await onDone();
  };
  return (
    <Sheet
      open
      title="写一条承诺"
      onClose={onClose}
      foot={
        <Button look="main" wide busy={make.busy} off={off} onTap={() => void press()}>
          写上名片
        </Button>
      }
    >
      <Field
        label="要办什么"
        placeholder="比如：组织一次养蜂技术课"
        max={PROMISE_TEXT_MAX}
        value={text}
        onChange={setText}
      />
      <View className="gap-m">
        <DayField
          label="哪天前"
          hint="过了这天没办好，名片上会写晚了"
          value={dueDay}
          earliest={today}
          onChange={setDueDay}
        />
      </View>
      <FailureHint failure={make.failure} />
    </Sheet>
  );
}
