import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';

export interface AskedPerson {
  by: 'phone' | 'name';
  value: string;
}

interface PersonSheetProps {
  person: AskedPerson;
  busy: boolean;
  /** Why it was not granted. */
  failed: React.ReactNode;
  onClose: () => void;
  onReason: (reason: string) => void;
}

const REASONS = ['本人来问办到哪了', '核对是不是说过', '联系办理'] as const;
const REASON_MIN = 2;
const REASON_MAX = 60;

/** Whom somebody is, is nobody's business without a reason; it is written down and can be read. */
export function PersonSheet({ person, busy, failed, onClose, onReason }: PersonSheetProps) {
  const [reason, setReason] = useState('');
  const written = reason.trim();
  const off =
    written.length < REASON_MIN ? '先写为什么' : written.length > REASON_MAX ? '写短一些' : undefined;
  const what = person.by === 'phone' ? '电话' : '姓名';
  return (
    <Sheet
      open
      title={`按${what}找`}
      onClose={busy ? undefined : onClose}
      foot={
        <Button look="main" wide busy={busy} off={off} onTap={() => onReason(written)}>
          记下原因，去找
        </Button>
      }
    >
      <View className="h">{person.value}</View>
      <View className="sub gap-s">
        {`只找得到归您看的事，${what}要完全一样。谁找过、为什么，反映人和人大办看得到。`}
      </View>
      <View className="gap-m">
        <Chips
          label="为什么"
          choices={REASONS.map((word) => ({ value: word, word }))}
          chosen={REASONS.find((word) => word === written) ?? null}
          onChoose={setReason}
        />
      </View>
      <View className="gap">
        <Field
          label="为什么找"
          value={reason}
          placeholder="比如：本人来电话问办到哪了"
          max={REASON_MAX}
          onChange={setReason}
        />
      </View>
      {failed}
    </Sheet>
  );
}
