import { View } from '@tarojs/components';
import { useState } from 'react';
import { fullMoment } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { refreshSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { paragraphs, versionWords, type RuleVersion } from './rules-view';

const HOLDS: Record<RuleVersion['holds'], string | undefined> = {
  current: '现在用的',
  coming: '还没到日子',
  past: undefined,
};

/** One rule document as it holds, and each of its versions to be read. */
export function RulePage({ id }: { id: string }) {
  const now = useNow();
  const { known, failure: unknown } = useKnownSession();
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const asked = useQuery('getRule', known ? { id, version: chosen } : null);
  const { data, failure, refresh } = asked;
  useComingBack(() => void refresh());
  const shown = data?.shown;
  return (
    <PageFrame
      title="制度"
      foot={
        data?.mayPublish === true && (
          <Bar>
            <Button look="main" wide onTap={() => go('publishRule', { id })}>
              发新的一版
            </Button>
          </Bar>
        )
      }
    >
      <FourFaces
        state={!known && unknown !== null ? 'error' : asked.state}
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: () => void (known ? refresh() : refreshSession()) },
        }}
        empty={{ title: '没有这项制度' }}
      >
        {data !== null && shown !== undefined && (
          <View>
            {shown.holds === 'past' && <Hint>这是以前的一版，现在不用了。</Hint>}
            {shown.holds === 'coming' && <Hint>这一版还没到日子，先看着。</Hint>}
            <Slip>
              <View className="h">{shown.title}</View>
              <View className="note gap-s">{versionWords(shown)}</View>
              <View className="note">{`${shown.byName}，${fullMoment(shown.at, now)}发`}</View>
              {paragraphs(data.text).map((line, nth) => (
                <View className="text gap-s" key={nth}>
                  {line}
                </View>
              ))}
            </Slip>
            <Section title="各个版本" note={`${data.versions.length} 版`}>
              <Slip kind="list">
                {data.versions.map((one) => (
                  <Cell
                    key={one.version}
                    title={versionWords({ ...one, holds: 'past' })}
                    detail={one.change === '' ? '第一次发' : one.change}
                    note={one.version === shown.version ? '正在看' : HOLDS[one.holds]}
                    onTap={one.version === shown.version ? undefined : () => setChosen(one.version)}
                  />
                ))}
              </Slip>
            </Section>
          </View>
        )}
      </FourFaces>
    </PageFrame>
  );
}
