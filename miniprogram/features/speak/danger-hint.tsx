import { View } from '@tarojs/components';
import { dangerOf, type Danger } from '@shared/item/danger';
import { Button } from '@/components/ui/button';
import { Hint } from '@/components/ui/hint';
import { Question } from '@/components/ui/sheet';
import { dial } from '@/navigation/dial';

/** Somebody may be writing while it burns: the number stands over the words, and nothing is kept from being sent. */
export function DangerHint({ text }: { text: string }) {
  const danger = dangerOf(text);
  if (danger === null) return null;
  return (
    <View className="speak-danger">
      <Hint
        tone="late"
        action={
          <Button size="small" icon="tel" onTap={() => dial(danger.number)}>
            {`打 ${danger.number}`}
          </Button>
        }
      >
        {`要是现在正${danger.word}，先打 ${danger.number}。这里没人 24 小时盯着。`}
      </Hint>
    </View>
  );
}

interface DangerQuestionProps {
  danger: Danger | null;
  onCall: () => void;
  onSend: () => void;
}

/** Asked once. Whoever rang already, or tells of yesterday, goes on. */
export function DangerQuestion({ danger, onCall, onSend }: DangerQuestionProps) {
  if (danger === null) return null;
  return (
    <Question
      open
      look="main"
      question={`先打 ${danger.number} 了吗？`}
      consequence={<View>{`有危险，电话最快。打过了，或者不是现在的事，接着交就行。`}</View>}
      back="打过了，接着交"
      forth={`打 ${danger.number}`}
      onBack={onSend}
      onForth={onCall}
    />
  );
}
