import { View } from '@tarojs/components';
import { useState } from 'react';
import { PHOTOS_MAX, WORDS_MAX, WORDS_MIN } from '@shared/item/limits';
import { usePhotos } from '@/cloud/use-photos';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { PhotoField } from '@/components/ui/photo-field';
import { Sheet } from '@/components/ui/sheet';
import { forget, recall, remember } from '@/state/storage';
import type { Detail } from '@/components/item/detail-view';
import { useWords, type WordsCommand } from '@/components/item/use-words';

interface WordsSheetProps {
  command: WordsCommand;
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
    photos: true,
  },
  supply_info: {
    title: '回答他们',
    explain: '写一句，或者拍张照片，都行。答了他们接着办。',
    placeholder: '知道多少写多少',
    verb: '回答',
    photos: true,
  },
  reopen: {
    title: '又出现了？',
    explain: '说说现在是什么样，让他们再办一次，哪天前答复会告诉您。',
    placeholder: '比如：昨天下雨，又积水了',
    verb: '请他们再办',
    photos: false,
  },
  appeal: {
    title: '请人重新看一次',
    explain: '换一个人来看，只能提这一次。',
    placeholder: '为什么觉得该受理？',
    verb: '交上去',
    photos: false,
  },
} as const;

/** Some more words to an item, with photos where they belong to the matter. What is written stays until it is sent. */
export function WordsSheet({ command, open, detail, onClose, onDone }: WordsSheetProps) {
  // A call comes in, the app is closed: the words are still in the phone.
  const draft = `words.${command}.${detail.no}`;
  const [text, setText] = useState(() => recall<string>(draft, ''));
  const [tried, setTried] = useState(false);
  const room = PHOTOS_MAX - detail.photoCount;
  const photos = usePhotos(detail.placeId, room);
  const { busy, failure, send: give } = useWords(command);
  const { title, explain, placeholder, verb, photos: takesPhotos } = WORDS[command];
  const enough = command === 'supply_info' && photos.ids.length > 0;
  const problem = problemOf(text, enough);
  const write = (next: string) => {
    setText(next);
    remember(draft, next);
  };

  const send = async () => {
    setTried(true);
    if (problem !== null) return;
    if (!(await give(detail.no, text.trim(), [...photos.ids]))) return;
    setText('');
    forget(draft);
    setTried(false);
    photos.clear();
    onDone();
  };

  return (
    <Sheet
      open={open}
      title={command === 'supply_info' ? (detail.rest?.question ?? title) : title}
      onClose={busy ? undefined : onClose}
      foot={
        <Button look="main" wide busy={busy} onTap={() => void send()}>
          {verb}
        </Button>
      }
    >
      <View className="sub item-sheet-note">{explain}</View>
      <Field lines value={text} placeholder={placeholder} error={tried ? problem : null} onChange={write} />
      {takesPhotos && room > 0 && (
        <View className="gap-m">
          <PhotoField photos={photos} max={room} />
        </View>
      )}
      <FailureHint failure={failure} />
    </Sheet>
  );
}

function problemOf(text: string, enough: boolean): string | null {
  const length = Array.from(text.trim()).length;
  if (length < WORDS_MIN && !(enough && length === 0)) return '再写几个字。';
  return length > WORDS_MAX ? `多了 ${length - WORDS_MAX} 个字，删短一些再交。` : null;
}
