import { View } from '@tarojs/components';
import { useState } from 'react';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { back } from '@/navigation/go';
import { PhoneButton } from '@/components/entry/phone-button';
import type { OutputOf } from '@shared/contract/operations';
import './board.scss';

type Voter = OutputOf<'getVoter'>;

/** Where somebody lives, and a phone that WeChat vouches for: so that everybody counts once. */
export function VoterPage({ placeId }: { placeId?: string }) {
  const { state, data, failure, refresh } = useQuery('getVoter', placeId === undefined ? null : { placeId });
  const [moving, setMoving] = useState(false);
  if (data !== null && placeId !== undefined && (data.state === 'none' || moving)) {
    return (
      <VoterForm
        placeId={placeId}
        voter={data}
        onDone={async () => {
          await refresh();
          setMoving(false);
        }}
      />
    );
  }
  return (
    <PageFrame
      title="我是这里的选民"
      foot={
        data === null ? undefined : (
          <Bar say={data.state === 'confirmed' ? '能评了，也能说“还在不在”' : '确认了会放开，不用守着'}>
            <Button grow onTap={() => setMoving(true)}>
              换个地方
            </Button>
            <Button grow onTap={() => back()}>
              回去
            </Button>
          </Bar>
        )
      }
    >
      <FourFaces
        state={placeId === undefined ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '还不知道您在哪里', words: '从公示的事里点进来就行。' }}
      >
        {data !== null && (
          <Slip>
            <View className="h">{`您住在${data.areaName ?? '这里'}`}</View>
            <View className="sub gap-s">
              {data.state === 'confirmed' ? '已经认过了。' : `等${data.stationName ?? '联络站'}确认。`}
            </View>
          </Slip>
        )}
      </FourFaces>
    </PageFrame>
  );
}

interface VoterFormProps {
  placeId: string;
  voter: Voter;
  onDone: () => Promise<void>;
}

function VoterForm({ placeId, voter, onDone }: VoterFormProps) {
  const [areaId, setAreaId] = useState<string | null>(voter.areaId ?? null);
  const [called, setCalled] = useState('');
  const [refused, setRefused] = useState(false);
  const become = useCommand('becomeVoter');
  const withCode = async (code: string | null) => {
    setRefused(code === null);
    if (code === null || areaId === null) return;
    const name = called.trim();
    const asked = { placeId, areaId, phoneCode: code, ...(name === '' ? {} : { called: name }) };
    if ((await become.send(asked)) === null) return;
    toast('记下了');
    await onDone();
  };
  return (
    <PageFrame
      title="我是这里的选民"
      foot={
        <Bar say={become.failure === null ? undefined : <FailureHint failure={become.failure} />}>
          <PhoneButton
            look="main"
            wide
            busy={become.busy}
            off={areaId === null ? '先选住在哪里' : undefined}
            onCode={(code) => void withCode(code)}
          >
            用微信的电话认一下
          </PhoneButton>
        </Bar>
      }
    >
      <Slip>
        <View className="h board-sheet-note">您住在哪里？</View>
        <Chips
          label="住在哪里"
          choices={voter.areas.map(({ id, name }) => ({ value: id, word: name }))}
          chosen={areaId}
          onChoose={setAreaId}
        />
      </Slip>
      <Slip>
        <Field
          label="怎么称呼您"
          hint="不写也行"
          value={called}
          placeholder="方便联络站认得您，比如：三组老王"
          onChange={setCalled}
        />
      </Slip>
      <View className="gap-m">
        <Hint tone="calm">电话只用来认人，保证一个人评一次。加密存着，联络站也只看得到最后四位。</Hint>
      </View>
      {refused && <Hint>没有拿到电话。不认也能看、能跟着，只是不能评。</Hint>}
    </PageFrame>
  );
}
