import { View } from '@tarojs/components';
import { momentLabel } from '@shared/wording/dates';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { useNow } from '@/session/now';
import type { TaskView } from './duty-view';

type Line = TaskView['history'][number];

function words({ type, duties }: Line): string {
  if (type === 'added') return '放进清单';
  if (type === 'worded') return '改了写法';
  return `分成 ${duties ?? 0} 项责任事项`;
}

/** Who changed the task itself, and when. */
export function History({ history }: { history: readonly Line[] }) {
  const now = useNow();
  if (history.length === 0) return null;
  return (
    <Section title="改动记录">
      <Slip>
        {history.map((line) => (
          <View className="note" key={`${line.at} ${line.type} ${line.duties ?? ''}`}>
            {`${momentLabel(line.at, now)} ${line.byName}：${words(line)}`}
          </View>
        ))}
      </Slip>
    </Section>
  );
}
