import { SHEET_COMMANDS, type SheetCommand } from './side-sheets';
import { isOwnTurn, offered, type Detail } from './work-view';

export type SideCommand = SheetCommand | 'urge';

export interface SideButton {
  command: SideCommand;
  /** Cooling down: shown with its day, not pressable. */
  availableAt?: number;
}

/** How many places there are at the thumb: two beside a red button, which must stay readable, else four. */
const PLACES_BESIDE_MAIN = 2;
const PLACES_ALONE = 4;

/** Which stand at the thumb. Where not all fit, one place is for 更多, which has the others. */
export function shownButtons(buttons: readonly SideButton[], besideMain: boolean): readonly SideButton[] {
  const places = besideMain ? PLACES_BESIDE_MAIN : PLACES_ALONE;
  return buttons.length <= places ? buttons : buttons.slice(0, places - 1);
}

/** Nobody urges themselves: while it is this person's own turn, the button is not there. */
export function sideButtonsOf(detail: Detail): SideButton[] {
  const mine = isOwnTurn(detail);
  const commands: readonly SideCommand[] = mine ? SHEET_COMMANDS : ['urge', ...SHEET_COMMANDS];
  return commands.flatMap((command) => {
    const found = offered(detail, command);
    if (found === undefined) return [];
    return [found.availableAt === undefined ? { command } : { command, availableAt: found.availableAt }];
  });
}
