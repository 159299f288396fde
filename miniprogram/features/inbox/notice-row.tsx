import { View } from '@tarojs/components';
import { TagSquare } from '@/components/ui/tag';
import { Tappable } from '@/components/ui/tappable';
import { spoken } from '@/theme/spoken';
import { lookOf, timeLabel, type Notice } from './notice-view';
import './inbox.scss';

interface NoticeRowProps {
  notice: Notice;
  now: number;
  onTap: () => void;
}

export function NoticeRow({ notice, now, onTap }: NoticeRowProps) {
  return (
    <Tappable className="cell cell-open notice" role="link" onTap={onTap}>
      <TagSquare {...lookOf(notice)} />
      <View className="grow">
        <View className="row">
          <View className="grow one bold">{notice.title}</View>
          <View className="note nb">{timeLabel(notice.at, now)}</View>
        </View>
        <View className="text notice-body">{notice.body}</View>
        {notice.itemTitle !== undefined && <View className="note two">{notice.itemTitle}</View>}
      </View>
      {!notice.read && (
        <View className="unread notice-unread" {...spoken({ label: '没看过', role: 'img' })} />
      )}
    </Tappable>
  );
}
