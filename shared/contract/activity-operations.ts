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

/** Contracts of what stations and groups hold together with people, and of its figures. */
export const ACTIVITY_OPERATIONS = {
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
} as const;
