import { View } from '@tarojs/components';
import { useState } from 'react';
import { useGiving } from '@/cloud/use-giving';
import { PageFrame } from '@/components/frame/page-frame';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { copy } from '@/components/ui/copy';
import { FailureHint } from '@/components/ui/failure-hint';
import { Hint } from '@/components/ui/hint';
import { Section } from '@/components/ui/section';
import { Question } from '@/components/ui/sheet';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { dial } from '@/navigation/dial';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { forgetDraft } from '@/state/draft';
import { COLLECTED, NEVER } from './collected';
import { exportText } from './export-text';
import { useMine } from './use-mine';

/** What is kept about somebody, who may see it, and what they can do: have it, or have it gone. */
export function PrivacyPage() {
  const now = useNow();
  const { place } = useSession();
  const mine = useMine();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<string | null>(null);

  const make = async () => {
    const pages = await mine.exported();
    return pages === null ? null : { name: '码上说-我的信息.txt', data: exportText(pages, now) };
  };
  const taking = useGiving(make, (given, { data }) => {
    if (given === 'given') toast('给您了', 'check');
    // Where no file can be handed over, the words can.
    if (given === 'cannot') void copy(data, '复制好了，粘贴到哪里都行');
  });
  const erase = async () => {
    const sum = await mine.erase();
    if (sum === null) return;
    setAsking(false);
    forgetDraft();
    setDone(
      sum.kept === 0
        ? `称呼和电话都删了，${sum.erased} 件事里您的话和照片也删了。`
        : `称呼和电话都删了。${sum.erased} 件办完的，话和照片也删了；还有 ${sum.kept} 件在办，办完了再来删。`,
    );
  };

  return (
    <PageFrame title="我的信息">
      {done !== null && (
        <Hint tone="calm" icon="ok">
          {done}
        </Hint>
      )}
      <Section title="记了您什么">
        <Slip kind="list">
          {COLLECTED.map(({ what, why, who, until }) => (
            <Cell
              key={what}
              title={what}
              detail={
                <>
                  <View>{why}</View>
                  <View>{`谁看得到：${who}`}</View>
                  <View>{`留到什么时候：${until}`}</View>
                </>
              }
            />
          ))}
        </Slip>
      </Section>
      <Section title="不做的事">
        <Slip>
          {NEVER.map((words) => (
            <View key={words} className="sub gap-s">
              {words}
            </View>
          ))}
        </Slip>
      </Section>
      <Section title="您能做的">
        <Slip>
          <View className="sub">把记着的都拿一份走：您说的话、称呼电话、谁看过。</View>
          <View className="gap-m">
            <Button wide icon="doc" busy={mine.busy === 'export'} onTap={() => void taking.press()}>
              {taking.ready ? '收齐了，发到聊天里' : '拿一份我的信息'}
            </Button>
          </View>
          <View className="hr" />
          <View className="sub">
            称呼和电话马上删。办完的事，您的话和照片也删；编号、日子、走过的几步要按规定留着，认不出您。
          </View>
          <View className="gap-m">
            <Button wide look="danger" icon="x" onTap={() => setAsking(true)}>
              删掉我的信息
            </Button>
          </View>
          {!asking && <FailureHint failure={mine.failure} />}
        </Slip>
      </Section>
      {place !== null && (
        <Section title="有疑问，找管这件事的人">
          <Slip kind="list">
            <Cell
              icon="tel"
              title={place.officeName}
              detail={place.officePhone}
              onTap={() => dial(place.officePhone)}
            />
          </Slip>
        </Section>
      )}
      <Question
        open={asking}
        question="删掉您的信息吗？"
        consequence={
          <>
            <View>删了找不回来。在办的事照常办，只是他们没法打电话问您；公示栏上您的事会撤下来。</View>
            <FailureHint failure={mine.failure} />
          </>
        }
        back="不删了"
        forth="删掉"
        busy={mine.busy === 'erase'}
        onBack={() => setAsking(false)}
        onForth={() => void erase()}
      />
    </PageFrame>
  );
}
