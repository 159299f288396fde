import { OpenFigures } from '@/features/open/open-figures';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <OpenFigures {...useParams<'openFigures'>()} />;
}
