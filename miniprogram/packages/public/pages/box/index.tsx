import { BoxPage } from '@/features/box/box-page';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <BoxPage {...useParams<'box'>()} />;
}
