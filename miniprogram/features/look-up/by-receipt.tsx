import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { readReceipt } from '@shared/entry-code/receipt-code';
import { dayInSentence } from '@shared/wording/dates';
import type { Failure } from '@/cloud/answer';
import { call } from '@/cloud/call';
import { StatusTag } from '@/components/item/status-tag';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { dial } from '@/navigation/dial';
import { WayFrame, type WayProps } from './way-frame';

type Found = OutputOf<'lookUp'>;

const NUMBER = /^[A-Z]{2}\d{6}-[0-9A-Z]{5}$/;

/** What is asked, or how to mend what was typed. */
function asked(code: string, phoneEnd: string): { input: object } | { problem: string } {
  const receipt = readReceipt(code);
  if (receipt !== null) return { input: { receipt } };
  const no = code.trim().toUpperCase();
  if (!NUMBER.test(no)) return { problem: '照回执核对一下：八个字的查询码，或者整个编号。' };
  return /^\d{4}$/.test(phoneEnd.trim())
    ? { input: { no, phoneEnd: phoneEnd.trim() } }
    : { problem: '用编号查，还要留的那个电话的后四位。' };
}

/** State and dates, without logging in: by the receipt's code, or by number and the end of the telephone. */
export function ByReceipt({ above }: WayProps) {
  const [code, setCode] = useState('');
  const [phoneEnd, setPhoneEnd] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [busy, setBusy] = useState(false);
  const look = async () => {
    const what = asked(code, phoneEnd);
    setFound(null);
    setFailure(null);
    setProblem('problem' in what ? what.problem : null);
    if ('problem' in what) return;
    setBusy(true);
    const answer = await call('lookUp', what.input);
    setBusy(false);
    if (answer.ok) setFound(answer.data);
    else setFailure(answer);
  };
  return (
    <WayFrame above={above} word="查一下" icon="find" busy={busy} failure={failure} onGo={() => void look()}>
      <Slip>
        <Field
          label="查询码或者编号"
          value={code}
          placeholder="比如：7KFX-M2QP"
          error={problem}
          onChange={setCode}
        />
        <Field
          label="电话后四位"
          hint="用查询码就不用填"
          kind="number"
          value={phoneEnd}
          placeholder="四个数字"
          onChange={setPhoneEnd}
        />
      </Slip>
      {found !== null && <FoundSlip found={found} />}
      <Hint tone="calm">只看得到办到哪一步和日子，看不到说了什么、谁说的。</Hint>
    </WayFrame>
  );
}

function FoundSlip({ found }: { found: Found }) {
  const { no, state, stationName, stationPhone, createdAt, dueAt, repliedAt, endedAt } = found;
  const day = (at: number) => dayInSentence(dayOf(at));
  return (
    <Slip>
      <StatusTag state={state} viewer="submitter" />
      <View className="h gap nb">{no}</View>
      <View className="sub">{`${day(createdAt)}登记，${stationName}`}</View>
      {dueAt !== undefined && <View className="sub">{`${day(dueAt)}前答复`}</View>}
      {repliedAt !== undefined && <View className="sub">{`${day(repliedAt)}答复了`}</View>}
      {endedAt !== undefined && <View className="sub">{`${day(endedAt)}办结`}</View>}
      <View className="gap-m">
        <Button icon="tel" onTap={() => dial(stationPhone)}>
          打电话问问
        </Button>
      </View>
    </Slip>
  );
}
