import { View } from '@tarojs/components';
import { useQuery } from '@/cloud/use-query';
import { Slip } from '@/components/ui/slip';
import { valueIn, type Edits, type Group } from './settings-view';

/** The notice as the person who spoke will read it, with the sentence that is being typed. */
export function WordsPreview({ code, group, edits }: { code: string; group: Group; edits: Edits }) {
  const { data } = useQuery('previewNotices', {});
  const [setting] = group.settings;
  const added = setting === undefined ? '' : valueIn(edits, setting).trim();
  const cases = (data?.notices ?? []).filter((one) => one.code === code && one.to === 'submitter');
  return (
    <View className="gap-m">
      <View className="field-label">
        反映人看到的
        <View className="field-hint">一件编出来的事，跟着您写的变</View>
      </View>
      {cases.map(({ situation, title, body, added: before }) => (
        <Slip key={situation} className="settings-preview">
          {situation !== '' && <View className="note">{situation}</View>}
          <View className="h">{title}</View>
          <View className="text">{`${body.slice(0, body.length - before.length)}${added}`}</View>
        </Slip>
      ))}
    </View>
  );
}
