import { StaffItemPage } from '@/features/staff-item/staff-item-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { no, act } = useParams<'voice'>();
  return <StaffItemPage no={no} open={act} />;
}
