import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { failureFace } from '@/cloud/failure-words';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { back, go } from '@/navigation/go';
import type { Routes } from '@/navigation/routes';

/** Words without a name, for one station. Whoever wants an answer is shown the other way. */
export function BoxPage({ placeId, stationId }: Partial<Routes['box']>) {
  const [text, setText] = useState('');
  const [put, setPut] = useState(false);
  const write = useCommand('writeToBox');
  const { state, data, failure, refresh } = useQuery(
    'listStations',
    placeId === undefined ? null : { placeId },
  );
  const station = data?.stations.find(({ id }) => id === stationId);
  const press = async () => {
    if (placeId === undefined || stationId === undefined) return;
    if ((await write.send({ placeId, stationId, text })) === null) return;
    setText('');
    setPut(true);
  };
  const face = placeId === undefined || (state === 'data' && station === undefined) ? 'empty' : state;
  return (
    <PageFrame
      title="意见箱"
      foot={
        face !== 'data' ? undefined : put ? (
          <Bar>
            <Button grow onTap={() => setPut(false)}>
              再投一张
            </Button>
            <Button grow onTap={() => back()}>
              回去
            </Button>
          </Bar>
        ) : (
          <Bar say={write.failure === null ? undefined : <FailureHint failure={write.failure} />}>
            <Button
              look="main"
              wide
              off={text.trim() === '' ? '先写一句' : undefined}
              busy={write.busy}
              onTap={() => void press()}
            >
              投进意见箱
            </Button>
          </Bar>
        )
      }
    >
      <FourFaces
        state={face}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{
          title: '没找到这个意见箱',
          words: '从公示栏里点进来就行。',
          action: { word: '看公示栏', onTap: () => go('board', {}) },
        }}
      >
        {put ? (
          <Slip>
            <View className="h">投进去了</View>
            <View className="sub gap-s">{`${station?.name ?? '联络站'}的人会看。不知道是谁写的，也就没法回您。`}</View>
          </Slip>
        ) : (
          <>
            <Slip>
              <Field
                lines
                label={`写给${station?.name ?? ''}`}
                hint="不写名字也行"
                placeholder="比如：晒谷场晚上太暗，老人走路怕摔"
                value={text}
                onChange={setText}
              />
            </Slip>
            <View className="gap-m">
              <Hint tone="calm">只有联络站和人大办看得到，不贴出来，也不知道是谁写的。一天最多三张。</Hint>
            </View>
            <View className="gap-m">
              <Slip kind="list">
                <SpeakInstead />
              </Slip>
            </View>
          </>
        )}
      </FourFaces>
    </PageFrame>
  );
}

function SpeakInstead() {
  return (
    <View className="cell">
      <View className="grow sub">想知道办得怎么样，就说一件事：有编号，写明哪天答复您。</View>
      <Button onTap={() => go('speak', {})}>说一件事</Button>
    </View>
  );
}
