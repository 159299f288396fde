import { SessionSuggestions } from '@/features/congress-session/session-suggestions';
import { useParams } from '@/navigation/go';

export default function Page() {
  return <SessionSuggestions {...useParams<'sessionSuggestions'>()} />;
}
