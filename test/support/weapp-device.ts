// The phone around the mini-program: storage, dialogs, camera roll, calls. Everything is recorded; a test may change
// what the person or the phone answers.
import type { Callbacks } from './weapp-network'

type Given = Record<string, unknown>
type Answer = (options: Given) => unknown
type NetworkListener = (change: { isConnected: boolean; networkType: string }) => void

/** Files on the phone, by temporary path. */
export interface DeviceFiles {
  add(name: string, bytes: Buffer): string
  read(path: string): Buffer
  count(): number
}

export interface Device {
  files: DeviceFiles
  /** Every recorded call, oldest first. */
  calls: { api: string; options: Given }[]
  /** Calls of one API, oldest first. */
  callsOf(api: string): Given[]
  /** From now on this API answers so; throw to fail. */
  answer(api: string, answer: Answer): void
  /** From now on the person takes these pictures when asked for photos. */
  photograph(...pictures: Buffer[]): void
  /** Tells the app that the network went or came. */
  networkChanged(isConnected: boolean): void
  /** Words drawn on canvases, in order. */
  drawn: string[]
  wx: Record<string, unknown>
}

/** What stays on the phone when the app is killed: JSON by key. */
export type Storage = Map<string, string>

const windowInfo = {
  windowWidth: 390, windowHeight: 844, screenWidth: 390, screenHeight: 844, pixelRatio: 3, statusBarHeight: 47,
  safeArea: { top: 47, bottom: 810, left: 0, right: 390, width: 390, height: 763 },
}
const baseInfo = { SDKVersion: '3.5.0', version: '8.0.50', language: 'zh_CN', theme: 'light', fontSizeSetting: 16, fontSizeScaleFactor: 1 }
const deviceInfo = { platform: 'devtools', brand: 'devtools', model: 'iPhone 14', system: 'iOS 17.0' }

const ONE_MEGABYTE = 1024 * 1024

export function deviceFiles(): DeviceFiles {
  const files = new Map<string, Buffer>()
  return {
    add: (name, bytes) => {
      const path = `wxfile://tmp/${String(files.size)}-${name}`
      files.set(path, bytes)
      return path
    },
    read: (path) => {
      const bytes = files.get(path)
      if (!bytes) throw new Error(`no such file on the phone: ${path}`)
      return bytes
    },
    count: () => files.size,
  }
}

/** WeChat's calling convention: callbacks when given, a promise otherwise. */
export function callable(api: string, answer: Answer): (options?: Given & Callbacks) => unknown {
  return (options = {}) => {
    const result = Promise.resolve().then(() => answer(options)).then((value) => ({ errMsg: `${api}:ok`, ...(value as object | undefined) }))
    if (!options.success && !options.fail && !options.complete) return result
    void result.then(
      (value) => { options.success?.(value); options.complete?.(value) },
      (problem: unknown) => {
        const told = { errMsg: `${api}:fail ${problem instanceof Error ? problem.message : String(problem)}` }
        options.fail?.(told)
        options.complete?.(told)
      },
    )
    return undefined
  }
}

function storageApis(storage: Storage): Record<string, unknown> {
  const set = (key: string, value: unknown) => {
    const text = JSON.stringify(value)
    if (text.length > ONE_MEGABYTE) throw new Error('setStorage:fail data exceeds 1 MB')
    storage.set(key, text)
  }
  const get = (key: string): unknown => {
    const text = storage.get(key)
    return text === undefined ? '' : JSON.parse(text)
  }
  const info = () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10240 })
  return {
    getStorageSync: get,
    setStorageSync: set,
    removeStorageSync: (key: string) => { storage.delete(key) },
    clearStorageSync: () => { storage.clear() },
    getStorageInfoSync: info,
    getStorage: callable('getStorage', ({ key }) => {
      if (!storage.has(String(key))) throw new Error('data not found')
      return { data: get(String(key)) }
    }),
    setStorage: callable('setStorage', ({ key, data }) => { set(String(key), data) }),
    removeStorage: callable('removeStorage', ({ key }) => { storage.delete(String(key)) }),
    getStorageInfo: callable('getStorageInfo', info),
  }
}

/** A 2d canvas that only remembers the words put on it. */
function canvas(drawn: string[]): object {
  const context = new Proxy<Record<string, unknown>>({}, {
    get: (state, name) => {
      if (name === 'fillText') return (words: string) => { drawn.push(words) }
      if (name === 'measureText') return (words: string) => ({ width: words.length * 16 })
      return state[String(name)] ?? (() => undefined)
    },
  })
  return { width: 0, height: 0, getContext: () => context, requestAnimationFrame: (step: () => void) => setTimeout(step, 0) }
}

function selectorQuery(drawn: string[]): object {
  const found = { width: 300, height: 200, top: 0, left: 0, right: 300, bottom: 200, scrollTop: 0, node: canvas(drawn) }
  const asked: (((result: unknown) => void) | undefined)[] = []
  const ask = (callback?: (result: unknown) => void) => { asked.push(callback); return query }
  const query: Record<string, unknown> = {
    boundingClientRect: ask, scrollOffset: ask, node: ask, context: ask,
    fields: (_wanted: unknown, callback?: (result: unknown) => void) => ask(callback),
    exec: (all?: (results: unknown[]) => void) => setTimeout(() => {
      for (const callback of asked) callback?.(found)
      all?.(asked.map(() => found))
    }, 0),
  }
  for (const name of ['in', 'select', 'selectAll', 'selectViewport']) query[name] = () => query
  return query
}

export function weappDevice(storage: Storage, isOnline: () => boolean): Device {
  const files = deviceFiles()
  const calls: Device['calls'] = []
  const drawn: string[] = []
  const networkListeners = new Set<NetworkListener>()
  const nothing: Answer = () => ({})
  const answers: Record<string, Answer> = {
    showModal: () => ({ confirm: true, cancel: false }),
    showActionSheet: () => ({ tapIndex: 0 }),
    chooseMedia: () => { throw new Error('cancel') },
    chooseImage: () => { throw new Error('cancel') },
    scanCode: () => { throw new Error('cancel') },
    compressImage: ({ src }) => ({ tempFilePath: src }),
    getImageInfo: ({ src }) => ({ path: src, width: 800, height: 600, type: 'jpeg' }),
    canvasToTempFilePath: () => ({ tempFilePath: files.add('canvas.png', Buffer.from(drawn.join('\n'))) }),
    getNetworkType: () => ({ networkType: isOnline() ? 'wifi' : 'none' }),
    getSetting: () => ({ authSetting: {} }),
    getLocation: () => { throw new Error('auth deny') },
    login: () => ({ code: 'a-login-code' }),
    getRandomValues: ({ length }) => ({ randomValues: Uint8Array.from({ length: Number(length) }, () => Math.floor(Math.random() * 256)).buffer }),
  }
  for (const api of [
    'showToast', 'hideToast', 'showLoading', 'hideLoading', 'makePhoneCall', 'openLocation', 'saveImageToPhotosAlbum', 'addPhoneCalendar',
    'setClipboardData', 'previewImage', 'vibrateShort', 'authorize', 'openSetting', 'requestSubscribeMessage', 'setNavigationBarTitle',
    'setNavigationBarColor', 'pageScrollTo', 'startPullDownRefresh', 'stopPullDownRefresh', 'setTabBarBadge', 'removeTabBarBadge',
    'showTabBar', 'hideTabBar', 'hideKeyboard', 'openDocument', 'setBackgroundColor', 'setPageStyle',
  ]) answers[api] = nothing

  const recorded = Object.fromEntries(Object.keys(answers).map((api) => [api, callable(api, (options) => {
    calls.push({ api, options })
    return answers[api]?.(options)
  })]))
  const readFile: Answer = ({ filePath, encoding }) => {
    const bytes = files.read(String(filePath))
    return { data: typeof encoding === 'string' ? bytes.toString(encoding as BufferEncoding) : new Uint8Array(bytes).buffer, size: bytes.length }
  }
  const observer = { relativeTo: () => observer, relativeToViewport: () => observer, observe: () => undefined, disconnect: () => undefined }

  return {
    files,
    calls,
    drawn,
    callsOf: (api) => calls.filter((call) => call.api === api).map(({ options }) => options),
    answer: (api, answer) => { answers[api] = answer },
    photograph: (...pictures) => {
      answers['chooseMedia'] = () => ({
        type: 'image',
        tempFiles: pictures.map((bytes) => ({ tempFilePath: files.add('photo.jpg', bytes), size: bytes.length, fileType: 'image' })),
      })
    },
    networkChanged: (isConnected) => {
      for (const listener of networkListeners) listener({ isConnected, networkType: isConnected ? 'wifi' : 'none' })
    },
    wx: {
      getSystemInfoSync: () => ({ ...windowInfo, ...baseInfo, ...deviceInfo }),
      getWindowInfo: () => windowInfo,
      getAppBaseInfo: () => baseInfo,
      getDeviceInfo: () => deviceInfo,
      getMenuButtonBoundingClientRect: () => ({ top: 51, bottom: 83, left: 296, right: 383, width: 87, height: 32 }),
      getAccountInfoSync: () => ({ miniProgram: { envVersion: 'develop' } }),
      getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
      getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
      canIUse: () => true,
      nextTick: (run: () => void) => setTimeout(run, 0),
      onNetworkStatusChange: (listener: NetworkListener) => { networkListeners.add(listener) },
      offNetworkStatusChange: (listener: NetworkListener) => { networkListeners.delete(listener) },
      createOffscreenCanvas: () => canvas(drawn),
      onAppShow: () => undefined, offAppShow: () => undefined, onAppHide: () => undefined, offAppHide: () => undefined,
      onThemeChange: () => undefined, onWindowResize: () => undefined, offWindowResize: () => undefined,
      createSelectorQuery: () => selectorQuery(drawn),
      createIntersectionObserver: () => observer,
      getFileSystemManager: () => ({
        readFile: callable('readFile', readFile),
        getFileInfo: callable('getFileInfo', ({ filePath }) => ({ size: files.read(String(filePath)).length })),
        readFileSync: (filePath: string, encoding?: string) => (readFile({ filePath, encoding }) as { data: unknown }).data,
      }),
      ...storageApis(storage),
      ...recorded,
    },
  }
}
