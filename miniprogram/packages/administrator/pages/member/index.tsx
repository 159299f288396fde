import { MemberPage } from '@/features/members/member-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <MemberPage {...useParams<'member'>()} />;
}
