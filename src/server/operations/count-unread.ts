import type * as z from 'zod/mini'

import type { countUnread as contract } from '../../contract/notice'
import type { Request } from '../request'
import { noticeReader } from './notice-reader'

export const countUnread = async ({ ports, caller }: Request): Promise<z.input<typeof contract.output>> =>
  ({ unread: await ports.notices.countUnread(noticeReader(caller)) })
