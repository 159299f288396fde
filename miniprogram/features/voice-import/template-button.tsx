import { call } from '@/cloud/call';
import { FileButton } from '@/components/ui/file-button';

/** The empty table with its heads, hints and an example. */
export const TemplateButton = () => (
  <FileButton
    word="下载空表"
    ready="空表好了，发到聊天里"
    given="空表给您了"
    ask={() => call('getVoiceTemplate', {})}
  />
);
