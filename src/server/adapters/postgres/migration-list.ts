// Every migration in order. A released one is never edited; add the next number.
import record from './migrations/0001-record.sql'
import booking from './migrations/0002-booking.sql'
import gathering from './migrations/0003-gathering.sql'
import sweep from './migrations/0004-sweep.sql'
import service from './migrations/0005-service.sql'
import ownData from './migrations/0007-own-data.sql'
import placeCode from './migrations/0006-place-code.sql'
import intake from './migrations/0012-intake.sql'
import workbench from './migrations/0008-workbench.sql'
import dispatcher from './migrations/0009-dispatcher.sql'
import mediator from './migrations/0010-mediator.sql'
import oversight from './migrations/0011-oversight.sql'
import administration from './migrations/0013-administration.sql'
import staffing from './migrations/0014-staffing.sql'

export const migrationList = {
  '0001-record': record,
  '0002-booking': booking,
  '0003-gathering': gathering,
  '0004-sweep': sweep,
  '0005-service': service,
  '0006-place-code': placeCode,
  '0007-own-data': ownData,
  '0008-workbench': workbench,
  '0009-dispatcher': dispatcher,
  '0010-mediator': mediator,
  '0011-oversight': oversight,
  '0012-intake': intake,
  '0013-administration': administration,
  '0014-staffing': staffing,
} as const satisfies Record<string, string>
