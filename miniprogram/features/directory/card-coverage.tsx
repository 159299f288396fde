import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import { shareWords } from '@shared/wording/figures';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { Face } from '@/components/ui/face';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Pairs } from '@/components/ui/pairs';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { refreshSession, useSession } from '@/session/session';

type Coverage = OutputOf<'getCardCoverage'>;

const ROWS = 20;

const LACK_WORD: Record<Coverage['lacking'][number]['lacks'][number], string> = {
  identity: '身份',
  service: '服务',
  promise: '承诺',
};

/** 三亮: of how many deputies the public card says all three, and whose lacks what. */
export function CardCoverage() {
  const { session, hat, failure: unknown } = useSession();
  const [rows, setRows] = useState(ROWS);
  const { state, data, failure, refresh } = useQuery('getCardCoverage', session === null ? null : {});
  const lacking = data?.lacking ?? [];
  return (
    <PageFrame title="代表三亮">
      <FourFaces
        state={session === null && unknown !== null ? 'error' : state}
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: () => void (session === null ? refreshSession() : refresh()) },
        }}
      >
        {data !== null && (
          <>
            <Slip>
              <View className="h">{`名片覆盖 ${share(data.cards, data.deputies)}`}</View>
              <View className="gap-s">
                <Pairs
                  pairs={[
                    { name: '亮身份', value: share(data.identity, data.deputies) },
                    { name: '亮服务', value: share(data.service, data.deputies) },
                    { name: '亮承诺', value: share(data.promise, data.deputies) },
                  ]}
                />
              </View>
              <View className="note gap-s">
                身份：职务和选区。服务：站里的时间和电话。承诺：自己写的，或者答复里答应、已经公示的。
              </View>
            </Slip>
            {lacking.length > 0 && (
              <Section title="还没亮全" note={`${lacking.length} 位`}>
                <Slip kind="list">
                  {lacking.slice(0, rows).map(({ id, name, stationName, lacks }) => (
                    <Cell
                      key={id}
                      before={<Face name={name} size="s" />}
                      title={name}
                      detail={stationName}
                      note={`缺${lacks.map((lack) => LACK_WORD[lack]).join('、')}`}
                      onTap={() => hat !== null && go('deputy', { placeId: hat.placeId, id })}
                    />
                  ))}
                </Slip>
                <MoreRow
                  more={rows < lacking.length ? 'some' : 'none'}
                  onMore={() => setRows((before) => before + ROWS)}
                />
              </Section>
            )}
          </>
        )}
      </FourFaces>
    </PageFrame>
  );
}

const share = (part: number, of: number) => shareWords({ part, of, share: of === 0 ? null : part / of });
