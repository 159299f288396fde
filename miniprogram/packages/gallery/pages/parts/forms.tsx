import { useState } from 'react';
import { Chips } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';
import { Photos, type PhotoView } from '@/components/ui/photos';
import { Agree, Pick } from '@/components/ui/pick';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';

const GREY =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'%3E%3Cpath fill='%23789' d='M0 0h10v10H0z'/%3E%3C/svg%3E";

const PHOTOS: PhotoView[] = [
  { key: 'a', path: GREY, state: 'done' },
  { key: 'b', path: GREY, state: 'uploading', percent: 64 },
  { key: 'c', path: GREY, state: 'failed' },
];

const nothing = () => undefined;

export function Forms() {
  const [text, setText] = useState('路');
  const [phone, setPhone] = useState('');
  const [unit, setUnit] = useState('education');
  const [kind, setKind] = useState<'water' | 'ditch' | 'unsure' | null>('water');
  const [told, setTold] = useState(false);
  return (
    <Section title="表单">
      <Slip>
        <Field
          label="说一件事"
          hint="说清在哪儿、什么事"
          lines
          value={text}
          max={2000}
          error="再多写几个字，或者拍一张照片"
          onChange={setText}
        />
        <Field
          label="电话"
          hint="可以不填"
          kind="phone"
          value={phone}
          placeholder="只用来回答您"
          onChange={setPhone}
        />
      </Slip>
      <Slip>
        <Photos photos={PHOTOS} max={9} onAdd={nothing} onRemove={nothing} onRetry={nothing} />
      </Slip>
      <Slip>
        <Chips
          choices={[
            { value: 'water', word: '道路积水' },
            { value: 'ditch', word: '排水沟' },
            { value: 'unsure', word: '说不准' },
          ]}
          chosen={kind}
          onChoose={setKind}
        />
      </Slip>
      <Slip>
        <Pick
          on={unit === 'education'}
          word="县教育局"
          detail="同类交过 6 件，没退过"
          onTap={() => setUnit('education')}
        />
        <Pick
          on={unit === 'transport'}
          word="县交通运输局"
          detail="同类交过 2 件，退回 2 件"
          onTap={() => setUnit('transport')}
        />
        <Agree on={told} word="有了答复，用微信告诉我一次" onTap={() => setTold(!told)} />
      </Slip>
    </Section>
  );
}
