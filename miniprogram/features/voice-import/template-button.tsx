import { call } from '@/cloud/call';
import { FileButton } from '@/components/ui/file-button';

/** The table to fill in, with the names that this place knows. */
export const TemplateButton = () => (
  <FileButton word="下载空表" given="空表给您了" ask={() => call('getVoiceTemplate', {})} />
);
