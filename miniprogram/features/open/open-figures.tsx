import { View } from '@tarojs/components';
import { figuresOfNow, figuresOfYear, type OpenFigure } from '@shared/wording/open-figures';
import { failureFace } from '@/cloud/failure-words';
import { usePullDown } from '@/cloud/use-pull-down';
import { useQuery } from '@/cloud/use-query';
import { usePlace } from '@/components/entry/use-place';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import type { Routes } from '@/navigation/routes';
import './open.scss';

/** The figures of a place, each with how it is counted and from what: nobody has to believe a percentage. */
export function OpenFigures(asked: Partial<Routes['openFigures']>) {
  const { placeId, face, failure: unknown, retry } = usePlace(asked.placeId);
  const { state, data, failure, refresh } = useQuery(
    'getOpenFigures',
    placeId === undefined ? null : { placeId },
  );
  usePullDown(refresh);
  return (
    <PageFrame title="公开的数">
      <FourFaces
        state={placeId === undefined ? face : state}
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: placeId === undefined ? retry : () => void refresh() },
        }}
        empty={{
          title: '还不知道您在哪里',
          words: '扫一下代表或者联络站的码，就知道了。',
          action: { word: '看联络站', onTap: () => go('stations', {}) },
        }}
      >
        {data !== null && (
          <>
            <Figures title="现在" note={data.placeName} figures={figuresOfNow(data.now)} />
            <Figures title={`${data.year} 年`} figures={figuresOfYear(data.ofYear)} />
            <View className="gap-m">
              <Hint tone="calm">都是加起来的数，不含任何人的话。每件事数一次，数得出来就查得到。</Hint>
            </View>
          </>
        )}
      </FourFaces>
    </PageFrame>
  );
}

function Figures({ title, note, figures }: { title: string; note?: string; figures: readonly OpenFigure[] }) {
  return (
    <Section title={title} note={note}>
      <Slip kind="list">
        {figures.map(({ id, word, value, means, from }) => (
          <View className="open-row" key={id}>
            <View className="row row-top">
              <View className="grow bold">{word}</View>
              <View className="bold nb">{value}</View>
            </View>
            <View className="sub gap-s">{means}</View>
            <View className="note">{`从哪里数：${from}`}</View>
          </View>
        ))}
      </Slip>
    </Section>
  );
}
