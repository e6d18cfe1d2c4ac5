import Taro from '@tarojs/taro'
import { cloudEnvironment } from './client'
import { apiOrigin } from './origin'

export interface DemoPersona {
  id: string
  name: string
  /** Who they are and what they are in the middle of. */
  note: string
}

/** Whom one can be in the demo. Empty where the server is not a demo: there the address answers 404. */
export async function demoPersonas(): Promise<readonly DemoPersona[]> {
  if (cloudEnvironment) return []
  try {
    const { statusCode, data } = await Taro.request<unknown>({ url: `${apiOrigin}/api/demo/personas`, method: 'GET', timeout: 5000 })
    return statusCode === 200 ? personasIn(data) : []
  } catch {
    return []
  }
}

function personasIn(data: unknown): readonly DemoPersona[] {
  const list: unknown = typeof data === 'object' && data !== null && 'personas' in data ? data.personas : data
  return Array.isArray(list) ? list.filter(isPersona) : []
}

function isPersona(entry: unknown): entry is DemoPersona {
  return typeof entry === 'object' && entry !== null
    && 'id' in entry && typeof entry.id === 'string'
    && 'name' in entry && typeof entry.name === 'string'
    && 'note' in entry && typeof entry.note === 'string'
}
