import { BulletinPage } from '@/features/responsibility/bulletin-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  const { day } = useParams<'bulletin'>();
  return <BulletinPage day={day} />;
}
