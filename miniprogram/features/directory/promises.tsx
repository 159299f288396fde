import { View } from '@tarojs/components';
import { useState } from 'react';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PromiseRow } from '@/components/entry/promise-row';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FourFaces } from '@/components/ui/four-faces';
import { Slip } from '@/components/ui/slip';
import { refreshSession, useSession } from '@/session/session';
import { KeepPromiseSheet } from './keep-promise-sheet';
import { NewPromiseSheet } from './new-promise-sheet';

/** What a deputy has promised, as it stands on their card: more are added, and what was done is written. */
export function Promises() {
  const { session, hat, failure: unknown } = useSession();
  const [adding, setAdding] = useState(false);
  const [keeping, setKeeping] = useState<string | null>(null);
  const own = hat?.deputyId;
  const { state, data, failure, refresh } = useQuery(
    'getDeputyCard',
    hat === null || own === undefined ? null : { placeId: hat.placeId, id: own },
  );
  const promises = data?.promises ?? [];
  const face =
    session === null ? (unknown !== null ? 'error' : 'loading') : own === undefined ? 'empty' : state;
  return (
    <PageFrame
      title="我的承诺"
      foot={
        own === undefined ? undefined : (
          <Bar say="写在名片上，谁都看得到">
            <Button look="main" wide icon="plus" onTap={() => setAdding(true)}>
              写一条承诺
            </Button>
          </Bar>
        )
      }
    >
      <FourFaces
        state={face === 'data' && promises.length === 0 ? 'empty' : face}
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: () => void (session === null ? refreshSession() : refresh()) },
        }}
        empty={{ title: '还没有承诺', words: '写一件您要办的、哪天前办好。答复里答应的，公示以后也在这里。' }}
      >
        {promises.map((promise) => (
          <Slip key={promise.id}>
            <PromiseRow promise={promise} />
            {promise.keptDay === undefined && promise.no === undefined && (
              <View className="row gap-s">
                <Button grow icon="check" onTap={() => setKeeping(promise.id)}>
                  办好了，写一句
                </Button>
              </View>
            )}
          </Slip>
        ))}
      </FourFaces>
      <View>
        {adding && (
          <NewPromiseSheet
            onClose={() => setAdding(false)}
            onDone={async () => {
              setAdding(false);
              await refresh();
            }}
          />
        )}
        {keeping !== null && (
          <KeepPromiseSheet
            id={keeping}
            onClose={() => setKeeping(null)}
            onDone={async () => {
              setKeeping(null);
              await refresh();
            }}
          />
        )}
      </View>
    </PageFrame>
  );
}
