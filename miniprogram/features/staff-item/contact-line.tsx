import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { reachWords, type Detail } from './work-view';

interface ContactLineProps {
  detail: Detail;
  submitter: NonNullable<Detail['submitter']>;
}

/** The one who spoke, without the name; the phone behind a reason, and whoever spoke sees who looked. */
export function ContactLine({ detail, submitter }: ContactLineProps) {
  const [open, setOpen] = useState(false);
  const { maskedName, hasPhone, pushesLeft } = submitter;
  return (
    <>
      <View className="hr" />
      <View className="row">
        <View className="grow">
          <View>{maskedName ?? '没留名字'}</View>
          <View className="note">{reachWords(pushesLeft, hasPhone)}</View>
        </View>
        {hasPhone && (
          <Button size="small" icon="lock" onTap={() => setOpen(true)}>
            看电话
          </Button>
        )}
      </View>
      {hasPhone && <View className="note gap-s">要写理由，会留痕，本人看得到谁看过</View>}
      <ContactSheet no={detail.no} open={open} onClose={() => setOpen(false)} />
    </>
  );
}

function ContactSheet({ no, open, onClose }: { no: string; open: boolean; onClose: () => void }) {
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
      title={seen === null ? '为什么要看电话？' : '反映人的电话'}
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
            看电话
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
