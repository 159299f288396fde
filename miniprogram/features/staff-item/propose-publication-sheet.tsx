import { View } from '@tarojs/components';
import { useState } from 'react';
import { TITLE_MAX, WORDS_MAX, WORDS_MIN } from '@shared/item/limits';
import { COMMAND_DONE } from '@shared/wording/commands';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { PhotoChoice } from './photo-choice';
import type { SideSheetProps } from './side-sheet';

interface Words {
  publicTitle: string;
  publicText: string;
  publicReply: string;
}

const lengthOf = (text: string) => Array.from(text.trim()).length;

/** A first version with what gives people away taken out, beside what was said: somebody reads it over. */
export function ProposePublicationSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const { state, data, failure, refresh } = useQuery('draftPublication', open ? { no: detail.no } : null);
  const [edited, setEdited] = useState<Partial<Words>>({});
  const [chosen, setChosen] = useState<string[] | null>(null);
  const propose = useCommand('proposePublication');
  const shown = detail.publication?.state === 'proposed' ? detail.publication : undefined;
  const words: Words = {
    publicTitle: edited.publicTitle ?? shown?.title ?? data?.publicTitle ?? '',
    publicText: edited.publicText ?? shown?.text ?? data?.publicText ?? '',
    // An answer that came after the first proposal is not in it yet.
    publicReply: edited.publicReply ?? (shown?.reply || data?.publicReply || ''),
  };
  const kept = detail.photos.filter((photo) => photo.withheld !== undefined).map(({ id }) => id);
  const photos = (chosen ?? shown?.photoIds ?? []).filter((id) => !kept.includes(id));
  const change = (field: keyof Words) => (value: string) =>
    setEdited((before) => ({ ...before, [field]: value }));
  const missing =
    lengthOf(words.publicTitle) < WORDS_MIN || lengthOf(words.publicText) < WORDS_MIN
      ? '标题和内容都要写'
      : undefined;

  const send = async () => {
    const trimmed = {
      publicTitle: words.publicTitle.trim(),
      publicText: words.publicText.trim(),
      publicReply: words.publicReply.trim(),
      publicPhotos: [...photos],
    };
    if ((await propose.send({ no: detail.no, ...trimmed })) === null) return;
    setEdited({});
    setChosen(null);
    toast(COMMAND_DONE.propose_publication);
    await onDone();
  };

  return (
    <Sheet
      open={open}
      title="准备公示"
      onClose={propose.busy ? undefined : onClose}
      foot={
        <Button look="main" wide busy={propose.busy} off={missing} onTap={() => void send()}>
          请反映人看看
        </Button>
      }
    >
      <FourFaces
        state={state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
      >
        {data !== null && (
          <>
            <Hint icon="eyex">
              {data.hidden > 0
                ? `先替您去掉了 ${data.hidden} 处，写成 ※。请再读一遍，看还有没有认得出人的话。`
                : '没有找到姓名、电话和门牌。请再读一遍，看还有没有认得出人的话。'}
            </Hint>
            <View className="staff-item-part">
              <Field
                label="公示的标题"
                value={words.publicTitle}
                max={TITLE_MAX}
                onChange={change('publicTitle')}
              />
            </View>
            <View className="staff-item-part">
              <View className="note">原话</View>
              <View className="prose staff-item-original">{detail.text}</View>
              <Field
                lines
                label="公示的内容"
                value={words.publicText}
                max={lengthOf(words.publicText) > WORDS_MAX - 200 ? WORDS_MAX : undefined}
                onChange={change('publicText')}
              />
            </View>
            {(detail.reply !== undefined || words.publicReply !== '') && (
              <View className="staff-item-part">
                {detail.reply !== undefined && (
                  <>
                    <View className="note">答复原文</View>
                    <View className="prose staff-item-original">{detail.reply.text}</View>
                  </>
                )}
                <Field
                  lines
                  label="公示的答复"
                  hint="可以不写"
                  value={words.publicReply}
                  onChange={change('publicReply')}
                />
              </View>
            )}
            <View className="staff-item-part">
              <PhotoChoice no={detail.no} photos={detail.photos} chosen={photos} onChange={setChosen} />
            </View>
            <View className="note staff-item-part">反映人先看，说不要就不贴。</View>
          </>
        )}
      </FourFaces>
      <FailureHint failure={propose.failure} />
    </Sheet>
  );
}
