import { View } from '@tarojs/components';
import { useState } from 'react';
import { PHOTOS_MAX, WORDS_MAX, WORDS_MIN } from '@shared/item/limits';
import { useCommand } from '@/cloud/use-command';
import { usePhotos } from '@/cloud/use-photos';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Photos } from '@/components/ui/photos';
import { Sheet } from '@/components/ui/sheet';
import type { Detail } from '@/components/item/detail-view';

interface WordsSheetProps {
  command: 'supplement' | 'appeal';
  open: boolean;
  detail: Detail;
  onClose: () => void;
  onDone: () => void;
}

const WORDS = {
  supplement: {
    title: '补充几句',
    explain: '补充的话会添在后面，原来说的不会改。',
    placeholder: '比如：就在小学东侧第一根电线杆旁边',
    verb: '补充上去',
  },
  appeal: {
    title: '请人重新看一次',
    explain: '换一个人来看，只能提这一次。',
    placeholder: '为什么觉得该受理？',
    verb: '交上去',
  },
} as const;

/** Some more words to an item, with photos where they belong to the matter. What is written stays until it is sent. */
export function WordsSheet({ command, open, detail, onClose, onDone }: WordsSheetProps) {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const photos = usePhotos(detail.placeId, PHOTOS_MAX - detail.photoCount);
  const supplement = useCommand('supplement');
  const appeal = useCommand('appeal');
  const { busy, failure } = command === 'supplement' ? supplement : appeal;
  const { title, explain, placeholder, verb } = WORDS[command];
  const problem = problemOf(text);

  const send = async () => {
    setTried(true);
    if (problem !== null) return;
    const answer =
      command === 'supplement'
        ? await supplement.send({ no: detail.no, text: text.trim(), photoIds: [...photos.ids] })
        : await appeal.send({ no: detail.no, text: text.trim() });
    if (answer === null) return;
    setText('');
    setTried(false);
    photos.clear();
    onDone();
  };

  return (
    <Sheet
      open={open}
      title={title}
      onClose={busy ? undefined : onClose}
      foot={
        <Button look="main" wide busy={busy} onTap={() => void send()}>
          {verb}
        </Button>
      }
    >
      <View className="sub item-sheet-note">{explain}</View>
      <Field lines value={text} placeholder={placeholder} error={tried ? problem : null} onChange={setText} />
      {command === 'supplement' && detail.photoCount < PHOTOS_MAX && (
        <View className="gap-m">
          <Photos
            photos={photos.views}
            max={PHOTOS_MAX - detail.photoCount}
            onAdd={() => void photos.add()}
            onRemove={photos.remove}
            onRetry={photos.retry}
          />
          {photos.problem !== null && <View className="note late gap">{photos.problem}</View>}
        </View>
      )}
      <FailureHint failure={failure} />
    </Sheet>
  );
}

function problemOf(text: string): string | null {
  const length = Array.from(text.trim()).length;
  if (length < WORDS_MIN) return '再写几个字。';
  return length > WORDS_MAX ? `多了 ${length - WORDS_MAX} 个字，删短一些再交。` : null;
}
