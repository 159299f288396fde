import { View } from '@tarojs/components';
import { Button } from '@/components/ui/button';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import type { Detail } from './work-view';

/** Probably the same as another, and why: only a suggestion until the office says so. */
export function AlikeSlip({ detail: { no, alike } }: { detail: Detail }) {
  if (alike === undefined) return null;
  const why = alike.because.map((word) => `“${word}”`).join('、');
  return (
    <Slip>
      <View className="mid">
        {alike.confirmed
          ? `${alike.people} 个人说的是同一件事，一起办`
          : alike.no === undefined
            ? `${alike.people} 个人说的像是同一件事`
            : `和 ${alike.no} 像是同一件，${alike.people} 个人说过`}
      </View>
      {why !== '' && <View className="note">{`都说到${why}`}</View>}
      <View className="gap-m">
        <Button size="small" icon="users" onTap={() => go('commonIssue', { no })}>
          {alike.confirmed ? '看每个人怎么说' : '看是不是一件'}
        </Button>
      </View>
    </Slip>
  );
}
