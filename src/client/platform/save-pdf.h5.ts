import { downloadFile } from './download.h5'

export function savePdf({ name, base64 }: { name: string; base64: string }): Promise<'saved' | 'not-saved'> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  downloadFile(new Blob([bytes], { type: 'application/pdf' }), name)
  return Promise.resolve('saved')
}
