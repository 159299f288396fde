import { View } from '@tarojs/components';
import { useState } from 'react';
import { fullMoment } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { Button } from '@/components/ui/button';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { useNow } from '@/session/now';
import { refreshSession, useSession } from '@/session/session';
import { PutBack } from './put-back';

const SHOWN = 4;

/** Who changed the place, when, why and what; any of it can be put back, as a new version. */
export function Versions() {
  const now = useNow();
  const { session } = useSession();
  const { state, pages, failure, refresh, more, loadMore } = usePages(
    'listPlaceVersions',
    session === null ? null : {},
  );
  const [back, setBack] = useState<number | null>(null);
  const versions = pages.flatMap((page) => page.versions);
  const newest = versions[0]?.version;
  return (
    <PageFrame title="改过的版本">
      <FourFaces
        state={state === 'data' && versions.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '还没有改过', words: '现在是最早的样子。改了以后，这里写着谁、为什么、改了什么。' }}
      >
        {versions.map(({ version, at, byName, reason, changes }) => (
          <Section
            key={version}
            title={`第 ${version} 版`}
            note={version === newest ? '现在用的' : undefined}
          >
            <Slip>
              <View className="bold">{reason}</View>
              <View className="note gap-s">{`${byName}，${fullMoment(at, now)}`}</View>
              {changes.slice(0, SHOWN).map((words) => (
                <View className="sub gap-s" key={words}>
                  {words}
                </View>
              ))}
              {changes.length > SHOWN && (
                <View className="note gap-s">{`还有 ${changes.length - SHOWN} 处`}</View>
              )}
              {version !== newest && (
                <View className="row gap-m">
                  <Button wide icon="undo" onTap={() => setBack(version)}>
                    {`放回第 ${version} 版的样子`}
                  </Button>
                </View>
              )}
            </Slip>
          </Section>
        ))}
        <MoreRow more={more} onMore={() => void loadMore()} />
        {more === 'none' && (
          <Section title="最早的样子" note="第一次改以前">
            <Slip>
              <Button wide icon="undo" onTap={() => setBack(0)}>
                放回最早的样子
              </Button>
            </Slip>
          </Section>
        )}
      </FourFaces>
      {back !== null && (
        <PutBack
          key={back}
          version={back}
          onSaved={async () => {
            setBack(null);
            await Promise.all([refresh(), refreshSession()]);
          }}
          onClose={() => setBack(null)}
        />
      )}
    </PageFrame>
  );
}
