import { BoxNotes } from '@/features/box/box-notes';

export default function Page() {
  return <BoxNotes />;
}
