import { downloadFile } from './download.h5'
import type { SavedFile, TextFile } from './text-file'

export function saveFile({ name, text }: TextFile): Promise<SavedFile> {
  downloadFile(new Blob([text], { type: 'application/json' }), name)
  return Promise.resolve('saved')
}
