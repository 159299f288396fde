import type { SideCommand } from './side-buttons';
import type { Detail } from './work-view';

export interface WorkProps {
  detail: Detail;
  onChanged: () => Promise<void>;
  /** The drawer that stands open at first: its button was pressed in the list. */
  open?: SideCommand;
}
