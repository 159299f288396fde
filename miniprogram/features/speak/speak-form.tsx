import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { PHOTOS_MAX } from '@shared/item/limits';
import type { PhotosState } from '@/cloud/use-photos';
import type { Withheld } from '@/cloud/withheld';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { Face } from '@/components/ui/face';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Hint } from '@/components/ui/hint';
import { Icon } from '@/components/ui/icon';
import { PhotoField } from '@/components/ui/photo-field';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { Tappable } from '@/components/ui/tappable';
import { WithheldHint } from '@/components/ui/withheld-hint';
import { readBy, type Addressee } from '@/components/entry/addressee';
import { AreaPick } from '@/components/entry/area-pick';
import { CategoryChips } from '@/components/entry/category-chips';
import type { CodeReader } from '@/components/entry/use-code';
import { go } from '@/navigation/go';
import type { Draft } from '@/state/draft';
import { DangerHint } from './danger-hint';
import { pickPlace } from '@/navigation/pick-place';
import { Similar } from './similar';
import { VoiceRow } from './voice-row';
import type { useSimilar } from './use-similar';
import type { useSpeaking } from './use-speaking';
import './speak.scss';

type Speaking = ReturnType<typeof useSpeaking>;

interface SpeakFormProps {
  chosen: Addressee | null;
  code: CodeReader;
  categories: readonly { id: string; label: string }[];
  placeId: string | null;
  speaking: Speaking;
  similar: ReturnType<typeof useSimilar>;
}

export function SpeakForm({ chosen, code, categories, placeId, speaking, similar }: SpeakFormProps) {
  const { draft, change, text, phoneProblem, photos, photosLost } = speaking;
  return (
    <>
      {chosen?.theme !== undefined && <View className="title">{chosen.theme.ask}</View>}
      <SpeakTo chosen={chosen} />
      <FailureHint failure={code.failure} />
      <DangerHint text={draft.text} />
      <Slip>
        <Field
          bare
          lines
          value={draft.text}
          placeholder={chosen?.theme?.example ?? '什么事、在哪里、想怎么办。一句话就行'}
          error={text.problem}
          onChange={(value) => change({ text: value })}
        />
        {text.counter !== null && (
          <View className={`note speak-count ${text.problem === null ? '' : 'late'}`}>{text.counter}</View>
        )}
        <VoiceRow placeId={placeId} voice={draft.voice} onVoice={(voice) => change({ voice })} />
        <View className="gap-m">
          <PhotoField
            photos={photos}
            max={PHOTOS_MAX}
            note="照片可有可无，没传上也能提交。"
            onLook={(key) => look(photos, key)}
          />
        </View>
        {photosLost > 0 && <Hint>{`上次选的 ${photosLost} 张照片没留住，要的话请再选一次。字都还在。`}</Hint>}
      </Slip>
      <Similar items={similar.items} onFollowed={similar.followed} />
      {similar.items.length > 0 && <View className="gap-l" />}
      <Where draft={draft} change={change} categories={categories} placeId={placeId} />
      <Section title="怎么找您" note="可留可不留">
        <Slip>
          <Field
            label="怎么称呼"
            value={draft.name}
            placeholder="比如：王大姐"
            onChange={(name) => change({ name })}
          />
          <Field
            label="电话"
            kind="phone"
            value={draft.phone}
            placeholder="办事的人要问您时用"
            error={phoneProblem}
            onChange={(phone) => change({ phone })}
          />
        </Slip>
      </Section>
      <WhoSees draft={draft} />
    </>
  );
}

function SpeakTo({ chosen }: { chosen: Addressee | null }) {
  return (
    <Tappable className="row speak-to" role="link" onTap={() => go('stations', {})}>
      {chosen === null ? <Icon name="house" /> : <Face name={chosen.deputy?.name ?? '站'} size="s" />}
      <View className="grow one">
        {chosen === null ? (
          '还没选说给谁'
        ) : (
          <>
            {'说给 '}
            <View className="inline bold">{readBy(chosen)}</View>
          </>
        )}
      </View>
      <View className={chosen === null ? 'link speak-change' : 'note speak-change'}>
        {chosen === null ? '选一个' : '换人'}
        <Icon name="go" size="s" />
      </View>
    </Tappable>
  );
}

interface WhereProps extends Pick<SpeakFormProps, 'categories' | 'placeId'> {
  draft: Draft;
  change: Speaking['change'];
}

function Where({ draft, change, categories, placeId }: WhereProps) {
  const [withheld, setWithheld] = useState<Withheld | null>(null);
  const locate = async () => {
    const answer = await pickPlace();
    if ('place' in answer) change(answer.place);
    setWithheld('withheld' in answer ? answer.withheld : null);
  };
  return (
    <Slip>
      <Field
        label="在哪里"
        hint="写不准也没关系"
        value={draft.words}
        placeholder="比如：柳溪小学东侧路口"
        onChange={(words) => change({ words })}
      />
      <View className="row wrap gap">
        {process.env.TARO_ENV !== 'h5' && (
          <Button size="small" icon="pin" onTap={() => void locate()}>
            在地图上指
          </Button>
        )}
        <AreaPick placeId={placeId} chosen={draft.area} onChoose={(area) => change({ area })} />
      </View>
      <WithheldHint withheld={withheld} onAgain={() => void locate()} onForget={() => setWithheld(null)} />
      {categories.length > 0 && (
        <CategoryChips
          question="是哪一类？不选也行，有人会看。"
          text={draft.text}
          categories={categories}
          chosen={draft.categoryId}
          onChoose={(categoryId) => change({ categoryId })}
        />
      )}
    </Slip>
  );
}

/** Said before the button, not behind it. */
function WhoSees({ draft }: { draft: Draft }) {
  const said = draft.mayPublish === null ? '先看一眼' : draft.mayPublish ? '您说可以' : '您说不要';
  return (
    <Section title="谁看得到什么">
      <Slip kind="list">
        <Cell icon="eye" title="您的原话和照片" note="代表、联络站、办事部门" />
        <Cell icon="key" title="姓名和电话" note="写明理由才能看，看了您知道" />
        <Cell
          icon="lock"
          title="别的群众"
          detail="看不到您写的。以后要贴公示栏，看到的是隐去您信息的"
          note={said}
          onTap={() => go('preview', {})}
        />
      </Slip>
    </Section>
  );
}

function look(photos: PhotosState, key: string): void {
  const urls = photos.views.map(({ path }) => path);
  const current = photos.views.find((photo) => photo.key === key)?.path;
  Taro.previewImage({ urls, current }).catch(() => undefined);
}
