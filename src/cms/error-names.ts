import {
  APIError,
  AuthenticationError,
  ErrorDeletingFile,
  FileRetrievalError,
  FileUploadError,
  Forbidden,
  Locked,
  LockedAuth,
  MissingFile,
  NotFound,
  QueryError,
  UnauthorizedError,
  UnverifiedEmail,
  ValidationError,
} from 'payload'

const ERRORS = {
  ...{ APIError, AuthenticationError, ErrorDeletingFile, FileRetrievalError, FileUploadError },
  ...{ Forbidden, Locked, LockedAuth, MissingFile, NotFound, QueryError, UnauthorizedError },
  ...{ UnverifiedEmail, ValidationError },
}

/**
 * Gives Payload's errors the names back that a build takes from them. Answers and the log say them, and by them Payload knows which are
 * no faults (`loggingLevels`).
 */
export function nameErrors(): void {
  for (const [name, type] of Object.entries(ERRORS))
    Object.defineProperty(type, 'name', { value: name })
}
