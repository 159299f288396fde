/** Refusals of tags, linked supervision, key issues of a quarter, meetings of the congress. */
export interface MarkErrors {
  tags_not_here: Record<string, never>;
  tag_unknown: { tag: string };
  linked_source_unknown: { source: string };
  linked_by_office: Record<string, never>;
  key_issues_not_here: Record<string, never>;
  key_issue_already: { quarter: string };
  key_issue_not_now: Record<string, never>;
  key_issue_quarter_over: { quarter: string };
  key_issues_full: { quarter: string; maximum: number };
  congress_session_unknown: Record<string, never>;
}
