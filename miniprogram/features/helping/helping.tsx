import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { receiptInWords } from '@shared/entry-code/receipt-code';
import { HELPER_RELATIONS, type HelperRelation } from '@shared/item/kinds';
import { dayInSentence } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { Chips } from '@/components/ui/chip';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { Slip } from '@/components/ui/slip';
import { useKnownSession } from '@/session/use-known-session';

type Helper = OutputOf<'listHelpers'>['helpers'][number];

const RELATION_WORD: Record<HelperRelation, string> = {
  family: '家里人',
  village: '村里的干部',
  other: '别的人',
};
const STATE_WORD: Record<Helper['state'], string> = { offered: '还没用', helping: '在帮', ended: '停了' };

/** Somebody may help with this one matter, until they are stopped. */
export function Helpers({ no }: { no?: string }) {
  const { known } = useKnownSession();
  const { state, data, failure, refresh } = useQuery(
    'listHelpers',
    no === undefined || !known ? null : { no },
  );
  const offer = useCommand('offerHelp');
  const end = useCommand('endHelp');
  const [relation, setRelation] = useState<HelperRelation>('family');
  const [code, setCode] = useState<string | null>(null);
  if (no === undefined) return null;
  const ask = async () => {
    const answer = await offer.send({ no, relation });
    if (answer === null) return;
    setCode(answer.code);
    await refresh();
  };
  const stop = async (id: string) => {
    if ((await end.send({ no, id })) !== null) await refresh();
  };
  return (
    <PageFrame
      title="请人帮忙"
      foot={
        <Bar
          say={<FailureHint failure={offer.failure ?? end.failure} />}
          after="只能看、补充、评这一件，随时可以停"
        >
          <Button look="main" wide busy={offer.busy} onTap={() => void ask()}>
            要一个帮手码
          </Button>
        </Bar>
      }
    >
      {code !== null && (
        <Slip>
          <View className="sub">把这八个字告诉他，7 天内用一次</View>
          <View className="title nb gap-s">{receiptInWords(code)}</View>
        </Slip>
      )}
      <Slip>
        <View className="field-label">请谁帮</View>
        <Chips
          label="请谁帮"
          choices={HELPER_RELATIONS.map((value) => ({ value, word: RELATION_WORD[value] }))}
          chosen={relation}
          onChoose={setRelation}
        />
      </Slip>
      <FourFaces
        state={state === 'data' && data?.helpers.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '还没请人帮', words: '要一个帮手码，念给他就行。' }}
      >
        <Slip kind="list">
          {data?.helpers.map(({ id, relation: who, state: is, offeredAt }) => (
            <Cell
              key={id}
              icon="users"
              title={RELATION_WORD[who]}
              detail={`${dayInSentence(dayOf(offeredAt))}给的码，${STATE_WORD[is]}`}
              note={is === 'ended' ? undefined : '停掉'}
              noteLook="link"
              onTap={is === 'ended' ? undefined : () => void stop(id)}
            />
          ))}
        </Slip>
      </FourFaces>
    </PageFrame>
  );
}
