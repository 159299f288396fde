import { Preview } from '@/features/preview/preview';
import { useParams } from '@/navigation/go';

export default function PreviewPage() {
  const { no } = useParams<'preview'>();
  return <Preview no={no} />;
}
