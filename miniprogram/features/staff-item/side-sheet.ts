import type { Detail } from './work-view';

export interface SideSheetProps {
  detail: Detail;
  open: boolean;
  onClose: () => void;
  onDone: () => Promise<void>;
}
