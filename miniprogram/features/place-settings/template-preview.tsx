import { View } from '@tarojs/components';
import { useState } from 'react';
import { TEMPLATE_KEYS } from '@shared/notice/template-keys';
import { askConsent } from '@/cloud/transport';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Hint } from '@/components/ui/hint';
import { Pairs } from '@/components/ui/pairs';
import { Slip } from '@/components/ui/slip';
import { valueIn, type Edits, type Group } from './settings-view';

interface TemplatePreviewProps {
  template: string;
  group: Group;
  edits: Edits;
}

/** How the message will look with what is typed now, and one of it to oneself. */
export function TemplatePreview({ template, group, edits }: TemplatePreviewProps) {
  const { data } = useQuery('previewNotices', {});
  const trial = useCommand('testTemplate');
  const [answer, setAnswer] = useState<{ sent: boolean; words: string } | null>(null);
  const shown = data?.templates.find(({ key }) => key === template);
  const key = TEMPLATE_KEYS.find((one) => one === template);
  const written = (name: string) => {
    const setting = group.settings.find((one) => one.key === `templates.${template}.${name}`);
    return setting === undefined ? '' : valueIn(edits, setting).trim();
  };
  const fields = (shown?.fields ?? []).map((field) => ({ ...field, at: written(field.shows) }));
  const id = written('id');

  const tryIt = async () => {
    if (key === undefined || shown === undefined) return;
    // WeChat only asks on a tap, and asks for this one.
    const used = id === '' ? shown.usualId : id;
    await askConsent(used === undefined ? [] : [used]);
    setAnswer(
      await trial.send({
        template: key,
        templateId: id,
        keys: fields.map(({ shows, at }) => ({ shows, field: at })),
      }),
    );
  };

  return (
    <View className="gap-m">
      <View className="field-label">
        微信里的样子
        <View className="field-hint">一件编出来的事，跟着您写的变</View>
      </View>
      <Slip className="settings-preview">
        <View className="h">{shown?.title ?? ''}</View>
        <Pairs
          pairs={fields
            .filter(({ at }) => at !== '')
            .map(({ label, value, at }) => ({ name: label, value: `${value}（${at}）` }))}
        />
        <View className="note gap-s">{id === '' ? '用部署时配好的模板' : `用这里填的模板 ${id}`}</View>
      </Slip>
      <View className="row gap-m">
        <Button wide icon="send" busy={trial.busy} onTap={() => void tryIt()}>
          发给自己试试
        </Button>
      </View>
      {answer !== null && (
        <View className="gap-s">
          <Hint tone={answer.sent ? 'calm' : 'late'} icon={answer.sent ? 'check' : 'alarm'}>
            {answer.words}
          </Hint>
        </View>
      )}
      <FailureHint failure={trial.failure} />
    </View>
  );
}
