import { ResponsibilityList } from '@/features/responsibility/responsibility-list';

export default function Page() {
  return <ResponsibilityList />;
}
