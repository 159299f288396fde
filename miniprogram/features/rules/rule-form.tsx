import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import { addDays, dayOf } from '@shared/common/shanghai';
import { useCommand } from '@/cloud/use-command';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { DayField } from '@/components/ui/day-field';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';

const TITLE_MAX = 40;
const TEXT_MAX = 10_000;
const TEXT_LEAST = 10;
const CHANGE_MAX = 100;
const LEAST = 2;

const SOON = [
  { word: '今天', days: 0 },
  { word: '明天', days: 1 },
  { word: '一个月后', days: 30 },
] as const;

/** Title, words, from which day; of a further version also what is other than before. */
export function RuleForm({ before }: { before?: OutputOf<'getRule'> }) {
  const today = dayOf(useNow());
  const publish = useCommand('publishRule');
  const [title, setTitle] = useState(before?.shown.title ?? '');
  const [text, setText] = useState(before?.text ?? '');
  const [fromDay, setFromDay] = useState(
    before === undefined || before.shown.fromDay < today ? today : before.shown.fromDay,
  );
  const [change, setChange] = useState('');
  const missing =
    title.trim().length < LEAST
      ? '先写叫什么'
      : text.trim().length < TEXT_LEAST
        ? '先写内容，最少十个字'
        : title.trim().length > TITLE_MAX || text.trim().length > TEXT_MAX
          ? '写得太长了'
          : before !== undefined && change.trim().length < LEAST
            ? '先写改了什么'
            : undefined;

  const send = async () => {
    const done = await publish.send({
      ...(before === undefined ? {} : { id: before.id }),
      version: before?.shown.version ?? 0,
      title: title.trim(),
      text: text.trim(),
      fromDay,
      change: change.trim(),
    });
    if (done === null) return;
    toast(`发出去了，第 ${done.version} 版`);
    await Taro.navigateBack();
  };

  return (
    <PageFrame
      title={before === undefined ? '发一项制度' : '发新的一版'}
      foot={
        <Bar after="代表和工作人员都看得到。发了不能改，只能再发一版；以前的留着。">
          <Button look="main" grow busy={publish.busy} off={missing} onTap={() => void send()}>
            发出去
          </Button>
        </Bar>
      }
    >
      <Slip>
        <Field
          label="叫什么"
          value={title}
          max={TITLE_MAX}
          placeholder="比如：代表联系选民制度"
          onChange={setTitle}
        />
        <Field
          label="内容"
          lines
          value={text}
          max={TEXT_MAX}
          placeholder="从文件里整篇贴过来就行"
          onChange={setText}
        />
        <View className="gap-m">
          <DayField
            label="哪天起用"
            value={fromDay}
            // What has long been in use may be entered with the day from which it was.
            earliest={before?.shown.fromDay ?? addDays(today, -3650)}
            soonFrom={today}
            soon={SOON}
            onChange={setFromDay}
          />
        </View>
        {before !== undefined && (
          <Field
            label="改了什么"
            hint="看的人先看这一句"
            value={change}
            max={CHANGE_MAX}
            placeholder="比如：走访改成每月一次"
            onChange={setChange}
          />
        )}
      </Slip>
      <FailureHint failure={publish.failure} />
    </PageFrame>
  );
}
