import Taro from '@tarojs/taro'
import type { Upload, UploadJob } from './upload-job'

/** Sends one file as the multipart field `file`. */
export function upload({ url, path, headers, onProgress }: UploadJob): Upload {
  let isCancelled = false
  const task = Taro.uploadFile({ url, filePath: path, name: 'file', header: { ...headers } })
  task.progress(({ progress }) => onProgress(progress))
  const finished: Upload['finished'] = task.then(
    ({ statusCode }) => (statusCode >= 200 && statusCode < 300 ? { end: 'done' as const } : { end: 'refused' as const, status: statusCode }),
    () => ({ end: isCancelled ? 'cancelled' as const : 'failed' as const }),
  )
  return {
    finished,
    cancel: () => {
      isCancelled = true
      task.abort()
    },
  }
}
