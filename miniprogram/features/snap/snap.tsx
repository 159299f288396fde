import { View } from '@tarojs/components';
import { useState } from 'react';
import { PHOTOS_MAX } from '@shared/item/limits';
import { useCommand } from '@/cloud/use-command';
import { usePhotos } from '@/cloud/use-photos';
import type { Withheld } from '@/cloud/withheld';
import { AreaPick, type ChosenArea } from '@/components/entry/area-pick';
import { addressee } from '@/components/entry/addressee';
import { PageFrame } from '@/components/frame/page-frame';
import { Numbered } from '@/components/item/numbered';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { PhotoField } from '@/components/ui/photo-field';
import { Slip } from '@/components/ui/slip';
import { WithheldHint } from '@/components/ui/withheld-hint';
import { replaceBy } from '@/navigation/go';
import { pickPlace, type PickedPlace } from '@/navigation/pick-place';
import { refreshSession, useSession } from '@/session/session';
import { useStore } from '@/state/store';

/** Three taps: picture, place, send. A line may go along; nobody has to be chosen. */
export function Snap() {
  const { place } = useSession();
  const placeId = useStore(addressee)?.placeId ?? place?.id ?? null;
  const photos = usePhotos(placeId, PHOTOS_MAX);
  const [where, setWhere] = useState<PickedPlace | null>(null);
  const [area, setArea] = useState<ChosenArea | null>(null);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [no, setNo] = useState<string | null>(null);
  const submit = useCommand('submit');
  const [withheld, setWithheld] = useState<Withheld | null>(null);
  const pin = async () => {
    const answer = await pickPlace();
    if ('place' in answer) setWhere(answer.place);
    setWithheld('withheld' in answer ? answer.withheld : null);
  };
  const send = async () => {
    setTried(true);
    if (placeId === null || photos.ids.length === 0) return;
    const answer = await submit.send({
      placeId,
      kind: 'snap',
      text: text.trim(),
      photoIds: [...photos.ids],
      areaId: area?.id,
      gridId: area?.gridId,
      whereabouts:
        where === null ? undefined : { ...where, words: where.words === '' ? undefined : where.words },
    });
    if (answer === null) return;
    photos.clear();
    void refreshSession();
    setNo(answer.no);
  };
  if (no !== null) {
    return (
      <PageFrame
        title="随手拍"
        foot={
          <Bar>
            <Button look="main" wide onTap={() => replaceBy('item', { no })}>
              看这件事
            </Button>
          </Bar>
        }
      >
        <Numbered words="收到了，给您编了号" no={no} />
      </PageFrame>
    );
  }
  return (
    <PageFrame
      title="随手拍"
      foot={
        <Bar
          say={<FailureHint failure={submit.failure} />}
          after={
            photos.underway
              ? '照片还在传，传完再交'
              : tried && photos.ids.length === 0
                ? '先拍一张照片'
                : '交上去就有编号'
          }
        >
          <Button look="main" wide busy={submit.busy || photos.underway} onTap={() => void send()}>
            提交
          </Button>
        </Bar>
      }
    >
      <Slip>
        <PhotoField
          photos={photos}
          max={PHOTOS_MAX}
          instead={{ words: '不拍照，写一句也行。', word: '改成写一句', onTap: () => replaceBy('speak', {}) }}
        />
      </Slip>
      <Slip>
        <Button wide icon="pin" onTap={() => void pin()}>
          {where === null ? '标出在哪里' : '换个地方'}
        </Button>
        <WithheldHint withheld={withheld} onAgain={() => void pin()} onForget={() => setWithheld(null)} />
        {where !== null && (
          <View className="sub gap">{where.words === '' ? '位置标好了' : `在${where.words}`}</View>
        )}
        <View className="row wrap gap">
          <AreaPick placeId={placeId} chosen={area} onChoose={setArea} />
        </View>
      </Slip>
      <Slip>
        <Field
          label="说一句"
          hint="不写也行"
          value={text}
          placeholder="比如：井盖裂了，夜里看不见"
          onChange={setText}
        />
      </Slip>
    </PageFrame>
  );
}
