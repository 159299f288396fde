import { View } from '@tarojs/components';
import { useState } from 'react';
import { ORGANISERS_MAX } from '@shared/place/activity';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Tappable } from '@/components/ui/tappable';

export interface Organiser {
  kind: 'station' | 'group';
  id: string;
  name: string;
  note?: string;
}

interface OrganiserPicksProps {
  choices: readonly Organiser[];
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}

/** A district has fifty: a few at first, the others for whoever writes a piece of the name. */
const FIRST = 4;
const FOUND = 8;

export function OrganiserPicks({ choices, chosen, onChoose }: OrganiserPicksProps) {
  const [all, setAll] = useState(false);
  const [words, setWords] = useState('');
  const asked = words.trim();
  const fitting = choices.filter(({ name }) => name.includes(asked)).slice(0, FOUND);
  const shown = all ? fitting : choices.slice(0, FIRST);
  const beside = choices.filter((one) => chosen.includes(one.id) && !shown.includes(one));
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <View>
      {all && choices.length > FOUND && (
        <Field label="找一家" value={words} placeholder="写名称里的几个字" onChange={setWords} />
      )}
      {[...beside, ...shown].map(({ id, name, note }) => (
        <Pick
          key={id}
          several
          on={chosen.includes(id)}
          word={name}
          detail={note}
          off={
            !chosen.includes(id) && chosen.length >= ORGANISERS_MAX
              ? `最多选 ${ORGANISERS_MAX} 家`
              : undefined
          }
          onTap={() => toggle(id)}
        />
      ))}
      {!all && choices.length > FIRST && (
        <View className="row">
          <Tappable className="link note tap" onTap={() => setAll(true)}>
            {`全部 ${choices.length} 家`}
          </Tappable>
        </View>
      )}
    </View>
  );
}
