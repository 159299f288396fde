import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { useCommand } from '@/cloud/use-command';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Question } from '@/components/ui/sheet';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { BulletinFacts, type Bulletin } from './bulletin-facts';
import { isOvertakenBySomebody } from './split-draft';

/** What the office writes before units and leaders see it. Saving counts the figures anew. */
export function BulletinDraft({
  bulletin,
  onChanged,
}: {
  bulletin: Bulletin;
  onChanged: () => Promise<void>;
}) {
  const { day } = bulletin;
  const [title, setTitle] = useState(bulletin.title);
  const [text, setText] = useState(bulletin.text);
  const [asking, setAsking] = useState(false);
  const save = useCommand('saveBulletin');
  const publish = useCommand('publishBulletin');
  const overtaken = isOvertakenBySomebody(save.failure) || isOvertakenBySomebody(publish.failure);
  useEffect(() => {
    // What a colleague has kept is asked for; what is written here stays.
    if (overtaken) void onChanged();
  }, [overtaken, onChanged]);
  const missing = title.trim() === '' ? '先写标题' : text.trim() === '' ? '先写正文' : undefined;
  const busy = save.busy || publish.busy;

  const keep = () => save.send({ day, title: title.trim(), text: text.trim(), version: bulletin.version });
  const keepDraft = async () => {
    if ((await keep()) === null) return;
    await onChanged();
    toast('存好了，别人还看不到');
  };
  const send = async () => {
    const kept = await keep();
    const sent = kept === null ? null : await publish.send({ day, version: kept.version });
    setAsking(false);
    if (sent === null) return;
    toast('发出去了');
    await onChanged();
  };
  return (
    <PageFrame
      title="写通报"
      foot={
        <Bar>
          <Button busy={save.busy} onTap={() => void keepDraft()}>
            存草稿
          </Button>
          <Button look="main" grow off={missing} busy={busy} onTap={() => setAsking(true)}>
            发出去
          </Button>
        </Bar>
      }
    >
      <Slip>
        <Field label="标题" value={title} max={40} onChange={setTitle} />
        <View className="gap-m">
          <Field lines label="正文" hint="超期的自动列在下面" value={text} max={2000} onChange={setText} />
        </View>
      </Slip>
      <FailureHint failure={save.failure ?? publish.failure} />
      <BulletinFacts bulletin={bulletin} />
      <Question
        open={asking}
        question="发给各单位和领导？"
        consequence="发了就不能再改。各单位和领导会在责任清单里看到。"
        back="再看看"
        forth="发给他们"
        look="main"
        busy={busy}
        onBack={() => setAsking(false)}
        onForth={() => void send()}
      />
    </PageFrame>
  );
}
