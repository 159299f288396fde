import { View } from '@tarojs/components';
import { useState } from 'react';
import { ENTRY_TYPES, type EntryType } from '@shared/responsibility/progress';
import { ENTRY_TYPE_WORD } from '@shared/wording/responsibility';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { PastDay } from './past-day';

interface EntrySheetProps {
  id: string;
  today: string;
  onClose: () => void;
  onDone: () => Promise<void>;
}

const TYPES = ENTRY_TYPES.map((value) => ({ value, word: ENTRY_TYPE_WORD[value] }));

const EXAMPLE: Record<EntryType, string> = {
  consultation: '比如：三个单位坐在一起，定下由市住建局先做样板',
  advance: '比如：到现场看了两处，路基做完了',
  bulletin: '比如：在全市会上点名通报',
};

/** What office or leader did about a task: on which day, in words. */
export function EntrySheet({ id, today, onClose, onDone }: EntrySheetProps) {
  const [type, setType] = useState<EntryType>('consultation');
  const [day, setDay] = useState(today);
  const [text, setText] = useState('');
  const record = useCommand('recordTaskEntry');
  const send = async () => {
    if ((await record.send({ id, type, day, text: text.trim() })) === null) return;
    toast('记下了');
    await onDone();
  };
  return (
    <Sheet
      open
      title="记一笔"
      onClose={record.busy ? undefined : onClose}
      foot={
        <Button
          look="main"
          wide
          busy={record.busy}
          off={text.trim() === '' ? '先写说了什么、定了什么' : undefined}
          onTap={() => void send()}
        >
          记下
        </Button>
      }
    >
      <Chips label="哪一种" choices={TYPES} chosen={type} onChoose={setType} />
      <PastDay label="哪一天" value={day} today={today} onChange={setDay} />
      <View className="gap-m">
        <Field
          lines
          label="说了什么、定了什么"
          hint="这项任务的单位都看得到"
          value={text}
          placeholder={EXAMPLE[type]}
          onChange={setText}
        />
      </View>
      <FailureHint failure={record.failure} />
    </Sheet>
  );
}
