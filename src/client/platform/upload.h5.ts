import type { Upload, UploadJob } from './upload-job'

/** XMLHttpRequest, because fetch cannot say how far an upload has come. */
export function upload({ url, path, headers, onProgress }: UploadJob): Upload {
  const request = new XMLHttpRequest()
  let isCancelled = false
  const finished: Upload['finished'] = new Promise((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? (loaded / total) * 100 : 0)
    request.onload = () => {
      const { status } = request
      resolve(status >= 200 && status < 300 ? { end: 'done' } : { end: 'refused', status })
    }
    request.onerror = () => resolve({ end: 'failed' })
    request.onabort = () => resolve({ end: 'cancelled' })
    readFile(path).then(
      (file) => {
        if (isCancelled) return resolve({ end: 'cancelled' })
        const form = new FormData()
        form.append('file', file, 'photo.jpg')
        request.open('POST', url)
        Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value))
        return request.send(form)
      },
      () => resolve({ end: 'failed' }),
    )
  })
  return {
    finished,
    cancel: () => {
      isCancelled = true
      request.abort()
    },
  }
}

async function readFile(path: string): Promise<Blob> {
  return (await fetch(path)).blob()
}
