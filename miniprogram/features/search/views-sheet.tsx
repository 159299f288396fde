import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import type { SearchFilter } from '@shared/search/filter';
import { VIEW_NAME_MAX } from '@shared/search/views';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';

type Kept = OutputOf<'listSavedViews'>['views'][number];

interface ViewsSheetProps {
  /** What would be kept now, and as words. */
  text: string;
  filter: SearchFilter;
  words: string;
  kept: readonly Kept[];
  onClose: () => void;
  onChanged: () => Promise<void>;
}

/** Keeps what is being looked for under a name; what was kept can be dropped. */
export function ViewsSheet({ text, filter, words, kept, onClose, onChanged }: ViewsSheetProps) {
  const [name, setName] = useState('');
  const save = useCommand('saveView');
  const drop = useCommand('dropSavedView');
  const called = name.trim();
  const nameOff = called === '' ? '先起个名字' : called.length > VIEW_NAME_MAX ? '名字短一些' : undefined;
  const keep = async () => {
    if ((await save.send({ name: called, text, filter })) === null) return;
    await onChanged();
    toast('留下了，在“常用”里');
    onClose();
  };
  const remove = async (id: string) => {
    if ((await drop.send({ id })) !== null) toast('删掉了');
    await onChanged();
  };
  return (
    <Sheet
      open
      title="留作常用的找法"
      onClose={save.busy || drop.busy ? undefined : onClose}
      foot={
        words !== '' && (
          <Button look="main" wide busy={save.busy} off={nameOff} onTap={() => void keep()}>
            留下
          </Button>
        )
      }
    >
      {words === '' ? (
        <View className="sub">先写几个字或选好条件，再来留下。</View>
      ) : (
        <>
          <View className="sub">{`留下：${words}`}</View>
          <View className="gap">
            <Field
              label="叫什么"
              value={name}
              placeholder="比如：柳溪的路灯"
              max={VIEW_NAME_MAX}
              onChange={setName}
            />
          </View>
        </>
      )}
      <FailureHint failure={save.failure ?? drop.failure} />
      {kept.length > 0 && (
        <Section title="已经留下的" note="点一下删掉">
          <Slip kind="list">
            {kept.map((view) => (
              <Cell key={view.id} icon="x" title={view.name} onTap={() => void remove(view.id)} />
            ))}
          </Slip>
        </Section>
      )}
    </Sheet>
  );
}
