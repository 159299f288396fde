import type { Detail } from './work-view';

export interface WorkProps {
  detail: Detail;
  onChanged: () => Promise<void>;
}
