import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';

/** 家访: where, how many, what was heard. A matter that came of it is registered apart. */
export function Visits() {
  const now = useNow();
  const { side } = useSession();
  const { known } = useKnownSession();
  const list = usePages('listVisits', known ? {} : null);
  const log = useCommand('logVisit');
  const [where, setWhere] = useState('');
  const [households, setHouseholds] = useState('1');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const visits = list.pages.flatMap((page) => page.visits);
  useReachBottom(() => void list.loadMore());
  const count = Number.parseInt(households, 10);
  const note = async () => {
    setTried(true);
    if (where.trim() === '' || !(count >= 1)) return;
    const answer = await log.send({
      day: dayOf(now),
      where: where.trim(),
      households: count,
      text: text.trim(),
    });
    if (answer === null) return;
    setWhere('');
    setText('');
    setTried(false);
    toast('记下了', 'check');
    await list.refresh();
  };
  const mine = side === 'deputy';
  return (
    <PageFrame
      title="家访"
      foot={
        mine ? (
          <Bar say={<FailureHint failure={log.failure} />}>
            <Button look="main" wide busy={log.busy} onTap={() => void note()}>
              记下今天的家访
            </Button>
          </Bar>
        ) : undefined
      }
    >
      {mine && (
        <Slip>
          <Field
            label="去了哪里"
            hint="写村组，不写姓名电话"
            value={where}
            placeholder="比如：柳西村三组"
            error={tried && where.trim() === '' ? '写一下去了哪里。' : null}
            onChange={setWhere}
          />
          <Field label="看了几户" kind="number" value={households} placeholder="1" onChange={setHouseholds} />
          <Field
            label="听到什么"
            hint="不写也行"
            lines
            value={text}
            placeholder="比如：都说路灯亮了，还盼着通班车"
            onChange={setText}
          />
        </Slip>
      )}
      <Section title="去过的">
        <FourFaces
          state={list.state === 'data' && visits.length === 0 ? 'empty' : list.state}
          error={{
            ...failureFace(list.failure),
            action: { word: '再试一次', onTap: () => void list.refresh() },
          }}
          empty={{ title: '还没有记过', words: '去群众家里坐坐，回来记一笔。' }}
        >
          {visits.map((visit) => (
            <Slip key={visit.id}>
              <View className="h">{`${visit.where}，${visit.households} 户`}</View>
              <View className="note">{`${visit.deputyName}，${dayInSentence(visit.day, now)}`}</View>
              {visit.text !== '' && <View className="sub gap-s">{visit.text}</View>}
            </Slip>
          ))}
          <MoreRow more={list.more} onMore={() => void list.loadMore()} />
        </FourFaces>
      </Section>
    </PageFrame>
  );
}
