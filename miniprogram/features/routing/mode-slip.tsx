import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Section } from '@/components/ui/section';
import { Question } from '@/components/ui/sheet';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { allWords, measuredWords, notYet, type Category } from './measured-words';

interface ModeSlipProps {
  category: Category;
  least: number;
  mayWrite: boolean;
  onChanged: () => Promise<void>;
}

/** How right the suggestions were, and whether this category goes by itself: the office's to say. */
export function ModeSlip({ category, least, mayWrite, onChanged }: ModeSlipProps) {
  const [asking, setAsking] = useState(false);
  const change = useCommand('switchRouting');
  const automatic = category.mode === 'automatic';
  const send = async () => {
    const mode = automatic ? 'suggest' : 'automatic';
    const done = await change.send({ categoryId: category.id, mode });
    setAsking(false);
    if (done === null) return;
    toast(automatic ? '改回先建议了' : '这一类自动交办了');
    await onChanged();
  };
  const all = allWords(category);
  return (
    <Section title="系统建议得准不准">
      <Slip>
        <View className="h">{automatic ? '有把握的自动交办' : '只建议，您来交办'}</View>
        <View className="sub gap-s">{measuredWords(category)}</View>
        {all !== undefined && <View className="note gap-s">{all}</View>}
        <FailureHint failure={change.failure} />
        {mayWrite && (
          <View className="row gap-m">
            <Button
              wide
              busy={change.busy}
              off={automatic ? undefined : notYet(category, least)}
              onTap={() => setAsking(true)}
            >
              {automatic ? '改回只建议' : '让有把握的自动交办'}
            </Button>
          </View>
        )}
      </Slip>
      <Question
        open={asking}
        look="main"
        question={automatic ? '改回只建议吗？' : `“${category.label}”有把握的自动交办吗？`}
        consequence={
          automatic
            ? '以后来的都等您交办。已经交出去的不动。'
            : `${measuredWords(category)}。有把握、只归一个单位的才自动交办；没把握、有危险、说到没学过的事，还是等您看。单位没接下以前，您可以改交别的单位。`
        }
        back="先不改"
        forth={automatic ? '改回只建议' : '自动交办'}
        busy={change.busy}
        onBack={() => setAsking(false)}
        onForth={() => void send()}
      />
    </Section>
  );
}
