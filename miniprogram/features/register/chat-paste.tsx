import { View } from '@tarojs/components';
import { useState } from 'react';
import { Chips } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';
import { Slip } from '@/components/ui/slip';
import { speakersIn } from './chat';
import type { RegisterDraft } from './register-view';

/** What was said in a group is pasted as it is; a tap says who reports, and their words go into the form. */
export function ChatPaste({ change }: { change: (part: Partial<RegisterDraft>) => void }) {
  const [pasted, setPasted] = useState('');
  const [name, setName] = useState<string | null>(null);
  const speakers = speakersIn(pasted);
  const choose = (chosen: string) => {
    setName(chosen);
    const speaker = speakers.find((one) => one.name === chosen);
    if (speaker !== undefined) change({ name: speaker.name, text: speaker.text });
  };
  return (
    <Slip>
      <Field
        lines
        label="把群里的话贴进来"
        hint="只留在这部手机上"
        value={pasted}
        placeholder="长按群里的话，多选，复制，再贴到这里"
        onChange={setPasted}
      />
      {speakers.length > 0 && (
        <View className="gap-m">
          <View className="field-label">谁反映的</View>
          <Chips
            label="谁反映的"
            choices={speakers.map((one) => ({ value: one.name, word: one.name }))}
            chosen={name}
            onChoose={choose}
          />
        </View>
      )}
    </Slip>
  );
}
