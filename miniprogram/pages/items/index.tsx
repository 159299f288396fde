import { MyItems } from '@/features/my-items/my-items';

export default function Page() {
  return <MyItems />;
}
