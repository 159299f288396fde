import { StaffItemPage } from '@/features/staff-item/staff-item-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { no } = useParams<'staffItem'>();
  return <StaffItemPage no={no} />;
}
