import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { fullMoment } from '@shared/wording/dates';
import { PageFrame } from '@/components/frame/page-frame';
import { Leaf } from '@/components/item/leaf';
import { Numbered } from '@/components/item/numbered';
import { Timeline } from '@/components/item/timeline';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { goToTab, replaceBy } from '@/navigation/go';
import { useNow } from '@/session/now';
import { saidSteps } from './said-steps';
import './speak.scss';

export type SaidAnswer = OutputOf<'submit'>;

/** It is in: its number, who has it, what comes next, by when. */
export function Said({ answer, onAgain }: { answer: SaidAnswer; onAgain: () => void }) {
  const now = useNow();
  return (
    <PageFrame
      title="说好了"
      foot={
        <Bar>
          <Button grow onTap={() => goToTab('home')}>
            回首页
          </Button>
          <Button look="main" onTap={() => replaceBy('item', { no: answer.no })}>
            看这件事
          </Button>
        </Bar>
      }
    >
      <Numbered words="收到了，给您编了号" no={answer.no} />
      {answer.screenedBy !== undefined && (
        <Slip>
          <View className="row row-wide">
            <Leaf day={dayOf(answer.screenedBy)} big />
            <View className="grow">
              <View className="sub">{answer.holderName}</View>
              <View className="h">这天前有人看</View>
              <View className="note">{`${fullMoment(answer.screenedBy, now)} 前`}</View>
            </View>
          </View>
        </Slip>
      )}
      <Section title="往后是这样" action={{ word: '再说一件', icon: 'plus', onTap: onAgain }}>
        <Slip>
          <Timeline steps={saidSteps(answer, now)} />
        </Slip>
      </Section>
    </PageFrame>
  );
}
