import { View } from '@tarojs/components';
import { useState } from 'react';
import { COMMAND_DONE } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import type { SideSheetProps } from './side-sheet';
import type { Supervision } from './supervision-view';

interface SurveySheetProps extends SideSheetProps {
  supervision: Supervision;
  /** What was seen is kept; then it may be supervised again. Absent: this person may not. */
  onUnsolved?: () => Promise<void>;
}

/** 反馈之后再调研: somebody went to see whether it is as the report says. */
export function SurveySheet({ detail, supervision, open, onClose, onDone, onUnsolved }: SurveySheetProps) {
  const [solved, setSolved] = useState<boolean | null>(null);
  const [text, setText] = useState('');
  const survey = useCommand('surveySupervision');
  const missing = solved === null ? '先选办好了没有' : text.trim().length < 2 ? '先写看到什么' : undefined;
  const send = async () => {
    if (solved === null) return;
    const input = { no: detail.no, supervisionId: supervision.id, solved, text: text.trim() };
    if ((await survey.send(input)) === null) return;
    toast(COMMAND_DONE.survey_supervision);
    if (solved || onUnsolved === undefined) return onDone();
    await onUnsolved();
  };
  return (
    <Sheet
      open={open}
      title="回头看，办好了吗？"
      onClose={survey.busy ? undefined : onClose}
      foot={
        <Button look="main" wide busy={survey.busy} off={missing} onTap={() => void send()}>
          {solved === false && onUnsolved !== undefined ? '记下，再督办' : '记下'}
        </Button>
      }
    >
      <Pick on={solved === true} word="办好了" onTap={() => setSolved(true)} />
      <Pick
        on={solved === false}
        word="还没办好"
        detail={onUnsolved === undefined ? undefined : '记下以后，接着再督办一次'}
        onTap={() => setSolved(false)}
      />
      <View className="staff-item-part">
        <Field
          lines
          label="看到什么"
          hint="问了谁、去看了哪里"
          value={text}
          placeholder="比如：问了三户，雨天不再积水"
          onChange={setText}
        />
      </View>
      <FailureHint failure={survey.failure} />
    </Sheet>
  );
}
