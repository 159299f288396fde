import type { ACTIVITY_OPERATIONS } from '@shared/contract/activity-operations';
import type { Handlers } from '../../services/handler';
import { closeActivity } from './close-activity';
import { createActivity } from './create-activity';
import { getActivity } from './get-activity';
import { getActivityFigures } from './get-activity-figures';
import { linkToActivity } from './link-to-activity';
import { listActivities } from './list-activities';
import { listActivityCounts } from './list-activity-counts';
import { listBoardActivities } from './list-board-activities';
import { listGathered } from './list-gathered';
import { listGroupCycles } from './list-group-cycles';
import { recordAttendance } from './record-attendance';
import { recordResolution } from './record-resolution';

/** What is done with activities, and their figures. */
export const ACTIVITY_HANDLERS: Handlers<keyof typeof ACTIVITY_OPERATIONS> = {
  createActivity,
  listActivities,
  getActivity,
  linkToActivity,
  recordAttendance,
  recordResolution,
  closeActivity,
  listBoardActivities,
  getActivityFigures,
  listActivityCounts,
  listGathered,
  listGroupCycles,
};
