import type { ClientAnswer } from './client-answer';

/** The numbers under which a mini-program sees the cloud's errors. */
const CLIENT_CODES: Record<string, [errCode: number, text: string]> = {
  SYS_ERR: [-501001, 'resource system error'],
  INVALID_PARAM: [-501007, 'invalid parameters'],
  INVALID_REQUEST_SOURCE: [-501008, 'invalid request source'],
  DATABASE_PERMISSION_DENIED: [-502003, 'database permission denied'],
  STORAGE_REQUEST_FAIL: [-503001, 'storage request fail'],
  STORAGE_EXCEED_AUTHORITY: [-503002, 'storage permission denied'],
  STORAGE_FILE_NONEXIST: [-503003, 'storage file not exists'],
  // [U] the two numbers below are known from error reports only
  FUNCTION_NOT_FOUND: [-501000, 'resource not found'],
  FUNCTIONS_TIME_LIMIT_EXCEEDED: [-504003, 'functions time limit exceeded'],
  FUNCTIONS_EXECUTE_FAIL: [-504002, 'functions execute fail'],
  FUNCTIONS_MEMORY_LIMIT_EXCEEDED: [-504002, 'functions execute fail'],
  EXCEED_MAX_RESULT_SIZE: [-604001, 'cloudfunction result size exceed limit (1MB)'],
  EXCEED_MAX_PAYLOAD_SIZE: [-501007, 'invalid parameters'],
};

/** A failure as `wx.cloud.<api>` reports it. */
export function clientFailure(
  api: string,
  error: { code: string; message: string; requestId?: string },
): ClientAnswer {
  const [errCode, text] = CLIENT_CODES[error.code] ?? [-501001, 'resource system error'];
  const answer: ClientAnswer = {
    errCode,
    errMsg: `cloud.${api}:fail Error: errCode: ${errCode} ${text} | errMsg: ${error.message}`,
  };
  if (error.requestId !== undefined) answer.requestID = error.requestId;
  return answer;
}
