import { View } from '@tarojs/components';
import { useState } from 'react';
import { localPathOf } from '@/cloud/use-photos';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FourFaces } from '@/components/ui/four-faces';
import { Pick } from '@/components/ui/pick';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { back } from '@/navigation/go';
import { coveredCopies } from '@/state/covered';
import { changeDraft, draftStore, recallDraft } from '@/state/draft';
import { useStore } from '@/state/store';
import { PhotoRows } from './photo-rows';
import { foundRows, publicTextOf, publicTitleOf, toggled } from './public-words';
import { SeenByOthers } from './seen-by-others';

const ANSWERS = [
  { value: true, word: '可以', detail: '办的时候先照这个来，贴之前还会给您看' },
  { value: false, word: '不要', detail: '照常办，谁也不会再问您' },
  { value: null, word: '到时候再问我', detail: '不点就是这样' },
] as const;

/** Of what is being written: what the first pass covers, what they change in it, and whether it may hang there at all. */
export function DraftPreview() {
  // The page may be the first one that is opened, on a phone that closed the app meanwhile.
  useState(() => (draftStore.get().text === '' ? draftStore.set(recallDraft()) : undefined));
  const draft = useStore(draftStore);
  const copies = useStore(coveredCopies);
  const [editing, setEditing] = useState(false);
  const found = foundRows(draft);
  const shown = publicTextOf(draft);
  const photos = draft.photos.map(({ id, path }) => ({
    id,
    path: copies[id] ?? localPathOf(id) ?? path,
    covered: copies[id] !== undefined,
    withheld: draft.withheld.includes(id),
  }));
  return (
    <PageFrame
      title="别人会看到什么"
      foot={
        <Bar>
          <Button look="main" wide onTap={() => back()}>
            {draft.text.trim() === '' ? '回去写' : '看好了'}
          </Button>
        </Bar>
      }
    >
      <FourFaces
        state={draft.text.trim() === '' ? 'empty' : 'data'}
        empty={{ title: '还没写什么', words: '写了再来看，别人会看到的样子在这里。' }}
      >
        <SeenByOthers note="公示栏上会是这样" title={publicTitleOf(draft.text)} text={shown} />
        {editing ? (
          <Slip className="gap-m">
            <Field
              lines
              label="给别人看的话"
              value={shown}
              onChange={(publicText) => changeDraft({ publicText })}
            />
            <View className="note gap-s">只改别人看到的，您的原话不动。</View>
          </Slip>
        ) : (
          <View className="row gap-m">
            <Button size="small" icon="pen" onTap={() => setEditing(true)}>
              自己改几个字
            </Button>
          </View>
        )}
        {found.length > 0 && (
          <Section title="替您盖住的" note="点一下，盖住或者留着">
            {found.map(({ words, kind, covered }) => (
              <Pick
                key={words}
                several
                on={covered}
                word={`${kind} ${words}`}
                detail={covered ? '写成 ※' : '留着'}
                onTap={() => changeDraft(toggled(draft, words))}
              />
            ))}
          </Section>
        )}
        <PhotoRows photos={photos} />
        <Section title="办完贴公示栏，行吗？">
          {ANSWERS.map(({ value, word, detail }) => (
            <Pick
              key={word}
              on={draft.mayPublish === value}
              word={word}
              detail={detail}
              onTap={() =>
                changeDraft({ mayPublish: value, publicText: value === true ? shown : draft.publicText })
              }
            />
          ))}
        </Section>
      </FourFaces>
    </PageFrame>
  );
}
