import { View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence } from '@shared/wording/dates';
import { useCommand } from '@/cloud/use-command';
import { StatusTag } from '@/components/item/status-tag';
import { Button } from '@/components/ui/button';
import { Dots } from '@/components/ui/dots';
import { FailureHint } from '@/components/ui/failure-hint';
import { Thumb } from '@/components/ui/photos';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { Tappable } from '@/components/ui/tappable';
import { toast } from '@/components/ui/toast';
import { go } from '@/navigation/go';
import { useNow } from '@/session/now';
import type { SimilarItem } from './use-similar';

interface SimilarProps {
  items: readonly SimilarItem[];
  onFollowed: (no: string) => void;
}

/** Somebody may have said it: enough to judge by, and one tap to go along. Who says it anew anyway is free to. */
export function Similar({ items, onFollowed }: SimilarProps) {
  const now = useNow();
  const follow = useCommand('follow');
  if (items.length === 0) return null;
  const join = async (no: string) => {
    if ((await follow.send({ no })) === null) return;
    onFollowed(no);
    toast('算上您了，有答复告诉您', 'users');
  };
  return (
    <Section title="是不是这件？" note="不是就接着写">
      {items.map((item) => (
        <Slip key={item.no}>
          <Tappable className="row row-top" role="link" onTap={() => go('published', { no: item.no })}>
            {item.photoUrl !== undefined && <Thumb path={item.photoUrl} />}
            <View className="grow">
              <View className="bold">{item.title}</View>
              <View className="sub gap-s">{item.text}</View>
              <View className="note gap-s">
                <Dots
                  facts={[
                    item.distance === undefined ? undefined : `离这 ${far(item.distance)}`,
                    `${dayInSentence(dayOf(item.createdAt), now)}有人说的`,
                  ]}
                />
              </View>
            </View>
          </Tappable>
          <View className="row gap-s">
            <StatusTag state={item.state} viewer="submitter" />
            <View className="end">
              {item.following ? (
                <View className="note">您跟着这件</View>
              ) : (
                <Button size="small" icon="users" busy={follow.busy} onTap={() => void join(item.no)}>
                  我也遇到了
                </Button>
              )}
            </View>
          </View>
        </Slip>
      ))}
      <FailureHint failure={follow.failure} />
    </Section>
  );
}

const far = (metres: number): string =>
  metres < 1000 ? `${metres} 米` : `${(metres / 1000).toFixed(1)} 公里`;
