import { View } from '@tarojs/components';
import { momentLabel } from '@shared/wording/dates';
import { Hint } from '@/components/ui/hint';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { useNow } from '@/session/now';
import { PublicWords } from './public-words';
import type { Detail } from './work-view';

/** How it stands with the board: what must be shown and by when, what waits, what hangs there. */
export function PublicationSlip({ detail }: { detail: Detail }) {
  const now = useNow();
  const { publication, publicationDueAt: dueAt, publicationObjected, mayPublish } = detail;
  if (publicationObjected)
    return (
      <View className="gap-m">
        <Hint tone="calm">反映人不愿意公示，这件不贴。</Hint>
      </View>
    );
  if (publication === undefined) {
    if (dueAt === undefined) return mayPublish ? <SaidYes /> : null;
    const late = dueAt <= now;
    return (
      <View className="gap-m">
        <Hint tone={late ? 'late' : 'ask'}>
          {late ? '到日子还没公示，请准备公示。' : `这件要公示：${momentLabel(dueAt, now)} 前贴出来。`}
        </Hint>
      </View>
    );
  }
  if (publication.state === 'taken_down') return null;
  return (
    <Section title={publication.state === 'published' ? '公示栏上' : '等着公示'}>
      <Slip>
        <View className="note">
          {publication.state === 'published'
            ? `${momentLabel(publication.at, now)} 贴出去的`
            : publication.agreedAt === undefined
              ? `${momentLabel(publication.at, now)} 请反映人看了，还没回话；没说不要就能公示`
              : `${momentLabel(publication.agreedAt, now)} 反映人说可以`}
        </View>
        <PublicWords publication={publication} photos={detail.photos} />
      </Slip>
    </Section>
  );
}

function SaidYes() {
  return (
    <View className="gap-m">
      <Hint tone="calm" icon="eye">
        反映人提交时说可以公示，自己看过一版。准备公示时从那一版开始。
      </Hint>
    </View>
  );
}
