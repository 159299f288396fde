import { View } from '@tarojs/components';
import { fullMoment } from '@shared/wording/dates';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { BulletinFacts, type Bulletin } from './bulletin-facts';

/** As it was published; the office also sees who has opened it. */
export function BulletinRead({ bulletin }: { bulletin: Bulletin }) {
  const { text, publishedAt, byName, mayEdit, readers } = bulletin;
  return (
    <>
      <Slip>
        <View className="text prose">{text}</View>
        {publishedAt !== undefined && (
          <View className="note gap-m">{`${byName ?? ''} ${fullMoment(publishedAt)} 发出`}</View>
        )}
      </Slip>
      <BulletinFacts bulletin={bulletin} />
      {mayEdit && (
        <Section title="谁看过" note={`${readers.length} 人`}>
          <Slip>
            {readers.length === 0 && <View className="note">还没有人打开。</View>}
            {readers.map(({ name, title, at }) => (
              <View className="note" key={`${title} ${name}`}>{`${title} ${name}，${fullMoment(at)}`}</View>
            ))}
          </Slip>
        </Section>
      )}
    </>
  );
}
