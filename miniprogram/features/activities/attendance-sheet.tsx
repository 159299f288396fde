import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import { ATTENDED_MAX, RESIDENTS_MAX } from '@shared/place/activity';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';
import { Tappable } from '@/components/ui/tappable';
import { toast } from '@/components/ui/toast';
import { useCandidates } from './use-candidates';

type Detail = OutputOf<'getActivity'>;

interface AttendanceSheetProps {
  activity: Detail;
  onClose: () => void;
  onDone: (detail: Detail) => void;
}

const FOUND = 12;

/** Whoever writes it down says who came: nobody checks in, nothing is photographed (PRODUCT.md §2.4). */
export function AttendanceSheet({ activity, onClose, onDone }: AttendanceSheetProps) {
  const [came, setCame] = useState<readonly string[]>(activity.attended.map(({ id }) => id));
  const [residents, setResidents] = useState(String(activity.residents || ''));
  const [all, setAll] = useState(false);
  const [words, setWords] = useState('');
  const { near, everybody } = useCandidates(activity);
  const record = useCommand('recordAttendance');
  const count = residents.trim() === '' ? 0 : Number(residents);
  const wrong = !Number.isInteger(count) || count < 0 || count > RESIDENTS_MAX;
  const found = everybody.filter(({ name }) => name.includes(words.trim()));
  const shown = all ? found.slice(0, FOUND) : near;
  const beside = [...activity.attended, ...everybody].filter(
    ({ id }, nth, list) =>
      came.includes(id) &&
      !shown.some((one) => one.id === id) &&
      list.findIndex((one) => one.id === id) === nth,
  );
  const toggle = (id: string) =>
    setCame(came.includes(id) ? came.filter((one) => one !== id) : [...came, id]);
  const press = async () => {
    const answer = await record.send({ id: activity.id, deputyIds: [...came], residents: count });
    if (answer === null) return;
    toast('记下了');
    onDone(answer);
  };
  return (
    <Sheet
      open
      title="谁来了？"
      onClose={onClose}
      foot={
        <Button
          look="main"
          wide
          busy={record.busy}
          off={wrong ? '群众人数写整数' : came.length > ATTENDED_MAX ? `最多 ${ATTENDED_MAX} 位` : undefined}
          onTap={() => void press()}
        >
          {`记下 ${came.length} 位代表`}
        </Button>
      }
    >
      <Field
        label="来了多少群众"
        hint="大概数，不记名字"
        kind="number"
        value={residents}
        placeholder="0"
        onChange={setResidents}
      />
      <View className="field-label gap-m">到场的代表</View>
      {all && <Field label="找一位" value={words} placeholder="写名字里的字" onChange={setWords} />}
      {[...beside, ...shown].map(({ id, name }) => (
        <Pick key={id} several on={came.includes(id)} word={name} onTap={() => toggle(id)} />
      ))}
      {!all && everybody.length > near.length && (
        <View className="row">
          <Tappable className="link note tap" onTap={() => setAll(true)}>
            还有别处的代表来
          </Tappable>
        </View>
      )}
      <FailureHint failure={record.failure} />
    </Sheet>
  );
}
