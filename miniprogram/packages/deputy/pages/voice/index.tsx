import { StaffItemPage } from '@/features/staff-item/staff-item-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { no } = useParams<'voice'>();
  return <StaffItemPage no={no} />;
}
