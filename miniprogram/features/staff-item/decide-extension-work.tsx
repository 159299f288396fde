import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { COMMAND_DONE } from '@shared/wording/commands';
import { allowanceWords, dayInSentence, fullMoment } from '@shared/wording/dates';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { DueDate } from './due-slip';
import { ItemFrame } from './item-frame';
import { isSaid } from './work-view';
import type { WorkProps } from './work-props';

/** More time, or not: the new day is shown before it is granted, a refusal says why. */
export function DecideExtensionWork({ detail, onChanged, open }: WorkProps) {
  const now = useNow();
  const [granted, setGranted] = useState<boolean | null>(null);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const decide = useCommand('decideExtension');
  const { extension, extensionLimit, due } = detail;
  const preview = useQuery(
    'previewExtension',
    extension === undefined ? null : { no: detail.no, amount: extension.amount },
  );
  const newDay = extension?.newDueAt === undefined ? '' : dayInSentence(dayOf(extension.newDueAt), now);
  const missing =
    granted === null
      ? '还没定：同意还是不同意。'
      : !granted && !isSaid(text)
        ? '不同意要写为什么。'
        : undefined;
  const press = async () => {
    setTried(true);
    if (granted === null || missing !== undefined) return;
    const words = text.trim() === '' ? {} : { text: text.trim() };
    if ((await decide.send({ no: detail.no, granted, ...words })) === null) return;
    toast(COMMAND_DONE.decide_extension);
    await onChanged();
  };
  const word = granted === null ? '批延期' : granted ? `同意改到 ${newDay}` : '不同意延期';
  return (
    <ItemFrame
      detail={detail}
      onChanged={onChanged}
      open={open}
      failure={decide.failure}
      missing={tried ? missing : undefined}
      main={{ word, busy: decide.busy, onTap: () => void press() }}
    >
      {extension !== undefined && (
        <Slip>
          <View className="note">{`${detail.leadUnitName ?? ''}申请延期，${fullMoment(extension.at, now)}`}</View>
          <View className="mid gap-s">
            {`延 ${allowanceWords({ amount: extension.amount, unit: extensionLimit?.unit ?? 'working_day' })}`}
          </View>
          <View className="prose gap-s">{extension.text}</View>
          <View className="hr" />
          {due !== undefined && (
            <View className="note">{`现在答应的是 ${dayInSentence(dayOf(due.at), now)}，批了就改到：`}</View>
          )}
          {preview.data !== null && <DueDate due={preview.data.due} days={preview.data.days} />}
        </Slip>
      )}
      <Slip>
        <View className="field-label">批不批</View>
        <Pick
          on={granted === true}
          word="同意"
          detail="反映人和代表都会知道新日子和原因"
          onTap={() => setGranted(true)}
        />
        <Pick
          on={granted === false}
          word="不同意"
          detail="还按原来的日子办"
          onTap={() => setGranted(false)}
        />
        {granted === false && (
          <View className="staff-item-part">
            <Field
              lines
              label="为什么不同意"
              value={text}
              placeholder="比如：管材县里有库存，先调用"
              onChange={setText}
            />
          </View>
        )}
      </Slip>
    </ItemFrame>
  );
}
