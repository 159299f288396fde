import { View } from '@tarojs/components';
import { failureWords } from '@/cloud/failure-words';
import type { Refused } from '@/cloud/answer';
import { Hint } from '@/components/ui/hint';
import type { Detail } from './work-view';

/** What somebody looks for and does not find: 首接负责, the extension that was used, what the archive still lacks. */
const TITLE: Readonly<Record<string, string>> = {
  request_return: '不能退回',
  request_extension: '不能延期',
  request_info: '在微信上问不到',
  archive: '还不能归档',
  reopen: '不能重开',
};

export function WithheldNotes({ detail }: { detail: Detail }) {
  // An extension that was asked for says so itself.
  const shown = detail.withheld.filter(({ code }) => code !== 'extension_used');
  return (
    <>
      {shown.map(({ name, code, data }) => (
        <View className="gap-m" key={name}>
          <Hint tone="calm">{[TITLE[name], reasonOf(code, data)].filter(Boolean).join('：')}</Hint>
        </View>
      ))}
    </>
  );
}

function reasonOf(code: string, data: Record<string, unknown>): string {
  const { text, next } = failureWords({ ok: false, kind: 'refused', code, data } as Refused);
  return `${text}${next}`;
}
