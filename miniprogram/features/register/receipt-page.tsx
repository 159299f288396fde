import { View } from '@tarojs/components';
import { useState } from 'react';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { Question } from '@/components/ui/sheet';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import type { Routes } from '@/navigation/routes';
import { useKnownSession } from '@/session/use-known-session';
import { BackToGroup } from './back-to-group';
import { Receipt } from './receipt';

/** Of what was written down for somebody: another paper when theirs is lost, and the card for their group. */
export function ReceiptPage({ no }: Partial<Routes['receipt']>) {
  const { known } = useKnownSession();
  const { state, data, failure, refresh } = useQuery('getItem', known && no !== undefined ? { no } : null);
  const issue = useCommand('issueReceipt');
  const [asking, setAsking] = useState(false);
  const [receipt, setReceipt] = useState<string | null>(null);
  const give = async () => {
    const answer = no === undefined ? null : await issue.send({ no });
    setAsking(false);
    if (answer !== null) setReceipt(answer.receipt);
  };
  const missing = no === undefined || data?.onBehalf === false;
  return (
    <PageFrame
      title="回执"
      foot={
        data === null || missing ? undefined : (
          <Bar say={<FailureHint failure={issue.failure} />}>
            {receipt === null ? (
              <Button look="main" wide busy={issue.busy} onTap={() => setAsking(true)}>
                给一张新回执
              </Button>
            ) : (
              <View className="sub grow center">原来那张的查询码已经停用，请告诉本人换成这张</View>
            )}
          </Bar>
        )
      }
    >
      <FourFaces
        state={missing ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{
          title: '这件事不用回执',
          words: '本人用自己的手机说的，打开“我说过的”就能看。',
          action: { word: '回到这件事', onTap: () => go('staffItem', { no: no ?? '' }) },
        }}
      >
        {data !== null && (
          <>
            {receipt !== null && <Receipt no={data.no} receipt={receipt} />}
            <View className="registered-more">
              <Slip>
                <View className="bold">{data.title}</View>
                <View className="note gap-s">
                  {receipt === null
                    ? '回执丢了就给一张新的。新的一给，原来那张的查询码就查不到了；编号不变。'
                    : '编号没变，变的是查询码。'}
                </View>
              </Slip>
              {data.shareToken !== undefined && (
                <BackToGroup no={data.no} state={data.state} token={data.shareToken} />
              )}
            </View>
          </>
        )}
      </FourFaces>
      <Question
        open={asking}
        question="给一张新回执吗？"
        consequence="原来那张上的查询码马上停用，拿着它查不到了。"
        back="先不给"
        forth="给新的"
        busy={issue.busy}
        onBack={() => setAsking(false)}
        onForth={() => void give()}
      />
    </PageFrame>
  );
}
