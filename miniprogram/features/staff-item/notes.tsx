import { View } from '@tarojs/components';
import { useState } from 'react';
import { COMMAND_DONE } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Inner } from '@/components/ui/inner';
import { toast } from '@/components/ui/toast';

/** A note among colleagues, on a paper of its own. What was noted stands in the story below, marked as internal. */
export function Notes({ no, onDone }: { no: string; onDone: () => Promise<void> }) {
  const [text, setText] = useState('');
  const note = useCommand('addNote');
  const keep = async () => {
    if ((await note.send({ no, text: text.trim() })) === null) return;
    setText('');
    toast(COMMAND_DONE.note);
    await onDone();
  };
  return (
    <View className="staff-item-part">
      <Inner>
        <Field lines value={text} placeholder="记一笔，只给同事看" onChange={setText} />
        {text.trim().length > 1 && (
          <View className="gap-s">
            <Button size="small" busy={note.busy} onTap={() => void keep()}>
              记下
            </Button>
          </View>
        )}
        <FailureHint failure={note.failure} />
      </Inner>
    </View>
  );
}
