import { SHEET_COMMANDS, type SheetCommand } from './side-sheets';
import { mainCommandOf, offered, type Detail } from './work-view';

export type SideCommand = SheetCommand | 'urge';

export interface SideButton {
  command: SideCommand;
  /** Cooling down: shown with its day, not pressable. */
  availableAt?: number;
}

/** How many words stand above the red button; the others are behind 更多. */
export const SIDE_BUTTONS_SHOWN = 3;

/** Nobody urges themselves: while it is this person's own turn, the button is not there. */
export function sideButtonsOf(detail: Detail): SideButton[] {
  const mine = mainCommandOf(detail) !== null;
  const commands: readonly SideCommand[] = mine ? SHEET_COMMANDS : ['urge', ...SHEET_COMMANDS];
  return commands.flatMap((command) => {
    const found = offered(detail, command);
    if (found === undefined) return [];
    return [found.availableAt === undefined ? { command } : { command, availableAt: found.availableAt }];
  });
}
