import type { ComponentType } from 'react';
import { ArchiveSheet } from './archive-sheet';
import { DeclineSheet } from './decline-sheet';
import { HandOverSheet } from './hand-over-sheet';
import { InstructSheet } from './instruct-sheet';
import { ProposePublicationSheet } from './propose-publication-sheet';
import { PublishSheet } from './publish-sheet';
import { SuperviseSheet } from './supervise-sheet';
import { RecordOutcomeSheet } from './record-outcome-sheet';
import { VerifySheet } from './verify-sheet';
import { LinkSheet } from './link-sheet';
import { MergeSheet } from './merge-sheet';
import { ReopenSheet } from './reopen-sheet';
import { RequestExtensionSheet } from './request-extension-sheet';
import { RequestInfoSheet } from './request-info-sheet';
import { RequestReturnSheet } from './request-return-sheet';
import { SendBackSheet } from './send-back-sheet';
import { SuspendSheet } from './suspend-sheet';
import { TransferUpSheet } from './transfer-up-sheet';
import type { SideSheetProps } from './side-sheet';
import { UnpublishSheet } from './unpublish-sheet';

/**
 * What can be done beside the red button, each with the drawer that asks only for what its guards need; the order is
 * that of how often. The machine says which of them this person is offered. `urge` needs no drawer.
 */
export const SIDE_SHEETS = {
  hand_over: HandOverSheet,
  send_back: SendBackSheet,
  request_return: RequestReturnSheet,
  request_extension: RequestExtensionSheet,
  merge: MergeSheet,
  request_info: RequestInfoSheet,
  decline: DeclineSheet,
  supervise: SuperviseSheet,
  instruct: InstructSheet,
  publish: PublishSheet,
  propose_publication: ProposePublicationSheet,
  unpublish: UnpublishSheet,
  verify: VerifySheet,
  record_outcome: RecordOutcomeSheet,
  reopen: ReopenSheet,
  archive: ArchiveSheet,
  transfer_up: TransferUpSheet,
  suspend: SuspendSheet,
  link: LinkSheet,
} as const satisfies Record<string, ComponentType<SideSheetProps>>;

export type SheetCommand = keyof typeof SIDE_SHEETS;

export const SHEET_COMMANDS = Object.keys(SIDE_SHEETS) as SheetCommand[];
