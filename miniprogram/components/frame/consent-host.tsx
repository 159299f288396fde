import { View } from '@tarojs/components';
import { Question } from '@/components/ui/sheet';
import { consentQuestion } from '@/cloud/demo-consent';
import { useStore } from '@/state/store';

/** Stands in for WeChat's own dialog on the demo's phones. */
export function ConsentHost() {
  const question = useStore(consentQuestion);
  if (question === null) return null;
  return (
    <Question
      open
      look="main"
      question="码上说想给您发微信提醒"
      consequence={
        <View>{`允许后，这件事有进展时微信提醒您。一共 ${question.count} 种，每种这次只提醒一回。`}</View>
      }
      back="不用提醒"
      forth="允许"
      onBack={() => question.answer(false)}
      onForth={() => question.answer(true)}
    />
  );
}
