import { StandInPage } from '@/features/members/stand-in-page';

export default function Page() {
  return <StandInPage />;
}
