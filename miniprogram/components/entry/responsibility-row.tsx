import { View } from '@tarojs/components';
import { isOneOf } from '@shared/permission/roles';
import { LIST_READERS } from '@shared/responsibility/roles';
import { useQuery } from '@/cloud/use-query';
import { Cell } from '@/components/ui/cell';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useSession } from '@/session/session';
import './entry.scss';

/** Over the list of those who keep, read or answer for the responsibility list; nothing in a place without one. */
export function ResponsibilityRow() {
  const { hat, place } = useSession();
  const there =
    hat !== null &&
    isOneOf(LIST_READERS, hat.role) &&
    place?.modules.includes('responsibility_list') === true;
  return there ? <Row key={hat.id} /> : null;
}

function Row() {
  const { data, refresh } = useQuery('getResponsibilityList', {});
  useComingBack(() => void refresh());
  const late = data?.counts.late ?? 0;
  return (
    <View className="responsibility-row">
      <Slip kind="list">
        <Cell
          icon="flag"
          title="责任清单"
          detail={data === null ? undefined : detailOf(data)}
          note={late > 0 ? <View className="late bold">{`超期 ${late}`}</View> : undefined}
          onTap={() => go('responsibilityList', {})}
        />
      </Slip>
    </View>
  );
}

function detailOf({
  tasks,
  counts,
  bulletins,
}: NonNullable<ReturnType<typeof useQuery<'getResponsibilityList'>>['data']>) {
  if (tasks === 0) return '还是空的';
  const done = `${counts.duties} 项，完成 ${counts.fulfilled} 项`;
  return bulletins.unread > 0 ? `${done}，有 ${bulletins.unread} 份通报没看过` : done;
}
