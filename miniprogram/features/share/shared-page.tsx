import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Leaf } from '@/components/item/leaf';
import { StatusTag } from '@/components/item/status-tag';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Dots } from '@/components/ui/dots';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { goToTab } from '@/navigation/go';

/** What a neighbour sees of it: state and dates, never words, names or photos. */
export function SharedPage({ token }: { token?: string }) {
  const { state, data, failure, refresh } = useQuery('openShared', token === undefined ? null : { token });
  const follow = useCommand('follow');
  const join = async () => {
    if (token === undefined || (await follow.send({ token })) === null) return;
    toast('跟上了，有答复告诉您', 'users');
    await refresh();
  };
  const foot =
    data === null ? undefined : data.following ? (
      <Bar say="您跟着这件事，有答复会告诉您">
        <Button wide onTap={() => goToTab('home')}>
          回首页
        </Button>
      </Bar>
    ) : (
      <Bar say={follow.failure === null ? undefined : <FailureHint failure={follow.failure} />}>
        <Button look="main" wide busy={follow.busy} onTap={() => void join()}>
          就是这件，我也跟
        </Button>
      </Bar>
    );
  return (
    <PageFrame title="一起跟的事" foot={foot}>
      <FourFaces
        state={token === undefined ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '这个分享打不开了', words: '请让分享给您的人再发一次。' }}
      >
        {data !== null && (
          <Slip>
            <View className="row row-wide row-top">
              {data.dueAt !== undefined && <Leaf day={dayOf(data.dueAt)} big />}
              <View className="grow">
                <StatusTag state={data.state} viewer="submitter" />
                <View className="h gap">{data.stationName}</View>
                <View className="note">
                  <Dots
                    facts={[
                      `${dayInSentence(dayOf(data.createdAt))}说的`,
                      data.followers > 0 && `${data.followers} 人跟着`,
                    ]}
                  />
                </View>
                <View className="note nb">{`编号 ${data.no}`}</View>
              </View>
            </View>
          </Slip>
        )}
        <View className="gap-m">
          <Hint tone="calm">别人说的话和照片不给看，只看得到走到哪一步、哪天前答复。</Hint>
        </View>
      </FourFaces>
    </PageFrame>
  );
}
