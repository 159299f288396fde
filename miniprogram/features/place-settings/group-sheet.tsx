import { View } from '@tarojs/components';
import { Button } from '@/components/ui/button';
import { Hint } from '@/components/ui/hint';
import { Sheet } from '@/components/ui/sheet';
import { SettingField } from './setting-field';
import { TemplatePreview } from './template-preview';
import { WordsPreview } from './words-preview';
import './settings.scss';
import { valueIn, type Edits, type Group, type Problem } from './settings-view';

interface GroupSheetProps {
  group: Group;
  edits: Edits;
  problems: readonly Problem[];
  onChange: (key: string, value: string) => void;
  onClose: () => void;
}

/** One drawer: its fields, and beside words that are sent how they will read. */
export function GroupSheet({ group, edits, problems, onChange, onClose }: GroupSheetProps) {
  const toConfirm = group.settings.some((one) => one.toConfirm === true);
  const [kind = '', name = ''] = group.id.split('.');
  return (
    <Sheet
      open
      title={group.label}
      onClose={onClose}
      foot={
        <Button wide onTap={onClose}>
          写好了
        </Button>
      }
    >
      {toConfirm && <Hint>没有文件写明这些数，先替您填了。标着“待确认”的，看过、对的，就选“是”。</Hint>}
      {kind === 'templates' && <TemplatePreview template={name} group={group} edits={edits} />}
      {kind === 'noticeWords' && <WordsPreview code={name} group={group} edits={edits} />}
      {group.settings.map((setting) => (
        <View className="gap-m" key={setting.key}>
          <SettingField
            setting={setting}
            value={valueIn(edits, setting)}
            problem={problems.find(({ key }) => key === setting.key)?.problem ?? null}
            onChange={(value) => onChange(setting.key, value)}
          />
        </View>
      ))}
    </Sheet>
  );
}
