import type { ComponentType } from 'react';
import { DeclineSheet } from './decline-sheet';
import { HandOverSheet } from './hand-over-sheet';
import { InstructSheet } from './instruct-sheet';
import { ProposePublicationSheet } from './propose-publication-sheet';
import { PublishSheet } from './publish-sheet';
import { SendBackSheet } from './send-back-sheet';
import { SuperviseSheet } from './supervise-sheet';
import { RecordOutcomeSheet } from './record-outcome-sheet';
import { VerifySheet } from './verify-sheet';
import type { SideSheetProps } from './side-sheet';
import { UnpublishSheet } from './unpublish-sheet';

/**
 * What can be done beside the red button, each with the drawer that asks only for what its guards need; the order is
 * that of how often. The machine says which of them this person is offered. `urge` needs no drawer.
 */
export const SIDE_SHEETS = {
  hand_over: HandOverSheet,
  send_back: SendBackSheet,
  decline: DeclineSheet,
  supervise: SuperviseSheet,
  instruct: InstructSheet,
  publish: PublishSheet,
  propose_publication: ProposePublicationSheet,
  unpublish: UnpublishSheet,
  verify: VerifySheet,
  record_outcome: RecordOutcomeSheet,
} as const satisfies Record<string, ComponentType<SideSheetProps>>;

export type SheetCommand = keyof typeof SIDE_SHEETS;

export const SHEET_COMMANDS = Object.keys(SIDE_SHEETS) as SheetCommand[];
