import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayInSentence } from '@shared/wording/dates';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { useNow } from '@/session/now';
import { reachWords, type Detail } from './work-view';

interface ContactLineProps {
  detail: Detail;
  submitter: NonNullable<Detail['submitter']>;
}

/** The one who spoke, without the name; the phone behind a reason, and whoever spoke sees who looked. */
export function ContactLine({ detail, submitter }: ContactLineProps) {
  const [open, setOpen] = useState(false);
  const { maskedName, hasPhone, pushesLeft } = submitter;
  const { spokenDay } = detail;
  const now = useNow();
  const dispute = detail.kind === 'dispute';
  const word = hasPhone ? '看电话' : '看名字';
  const left = hasPhone || maskedName !== undefined;
  return (
    <>
      <View className="hr" />
      <View className="row">
        <View className="grow">
          <View>{maskedName ?? '没留名字'}</View>
          {spokenDay !== undefined && (
            <View className="note">{`${dayInSentence(spokenDay, now)}说的，后来登记的`}</View>
          )}
          <View className="note">{dispute ? '双方当事人' : reachWords(pushesLeft, hasPhone)}</View>
        </View>
        {left && (
          <Button size="small" icon="lock" onTap={() => setOpen(true)}>
            {word}
          </Button>
        )}
      </View>
      {left && <View className="note gap-s">要写理由，会留痕，本人看得到谁看过</View>}
      <ContactSheet no={detail.no} word={word} open={open} onClose={() => setOpen(false)} />
    </>
  );
}

function ContactSheet({
  no,
  word,
  open,
  onClose,
}: {
  no: string;
  word: string;
  open: boolean;
  onClose: () => void;
}) {
  const [reason, setReason] = useState('');
  const [seen, setSeen] = useState<{ name?: string; phone?: string } | null>(null);
  const contact = useCommand('openContact');
  const look = async () => {
    const answer = await contact.send({ no, reason: reason.trim() });
    if (answer !== null) setSeen(answer);
  };
  const short = reason.trim().length < 2;
  return (
    <Sheet
      open={open}
      title={seen === null ? `为什么要${word}？` : word === '看电话' ? '反映人的电话' : '名字'}
      onClose={onClose}
      foot={
        seen === null ? (
          <Button
            look="main"
            wide
            busy={contact.busy}
            off={short ? '先写理由' : undefined}
            onTap={() => void look()}
          >
            {word}
          </Button>
        ) : undefined
      }
    >
      {seen === null ? (
        <>
          <Field value={reason} placeholder="比如：约时间去现场看" onChange={setReason} />
          <FailureHint failure={contact.failure} />
        </>
      ) : (
        <View className="title">{[seen.name, seen.phone].filter(Boolean).join('　')}</View>
      )}
    </Sheet>
  );
}
