import { View } from '@tarojs/components';
import { CHANNELS, DECLINE_REASONS } from '@shared/item/kinds';
import { CHANNEL, pasteText } from '@shared/wording/declines';
import { Button } from '@/components/ui/button';
import { Slip } from '@/components/ui/slip';
import { dial } from '@/navigation/dial';
import { copy } from '@/components/ui/copy';
import type { Detail } from '@/components/item/detail-view';

/** A no with the right door: why, where to, and what to say there, ready to paste. */
export function DeclinedSlip({ detail }: { detail: Detail }) {
  const { declined } = detail;
  if (declined === undefined) return null;
  const reason = DECLINE_REASONS.find((known) => known === declined.reason);
  const channel = CHANNELS.find((known) => known === declined.channel) ?? 'none';
  const { label, how, phone } = CHANNEL[channel];
  const paste = reason === undefined ? detail.text : pasteText(reason, detail.text);
  return (
    <Slip>
      <View className="note">为什么没受理</View>
      <View className="prose">{declined.text}</View>
      <View className="hr" />
      <View className="h">{`该找${label}`}</View>
      <View className="sub gap-s">{how}</View>
      <View className="item-paste">
        <View className="note">替您写好的话</View>
        <View className="sub prose">{paste}</View>
      </View>
      <View className="row">
        <Button grow icon="copy" onTap={() => void copy(paste, '要带的话复制好了')}>
          复制这段话
        </Button>
        {phone !== undefined && (
          <Button grow icon="tel" onTap={() => dial(phone)}>
            {`打 ${phone}`}
          </Button>
        )}
      </View>
    </Slip>
  );
}
