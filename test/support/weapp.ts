// Boots the built mini-program inside jest and jsdom: miniprogram-simulate renders the real WXML; App, Page and wx are
// answered here. Layout, scrolling, native pickers and open-type do not exist in it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { callable, weappDevice, type Device, type Storage } from './weapp-device'
import { weappNetwork, type Network } from './weapp-network'
import { callPage, pageStack, routeAndQuery, type Query } from './weapp-stack'
import { trackTimers } from './weapp-timers'
import { all, dispatch, loadExparser, saying, wordsOf, attributesOf, type PageInstance, type SetDataCall, type WeappPage } from './weapp-page'

interface Simulate {
  load(page: string, tag: string, options: object): string
  render(id: string): { instance: PageInstance; attach(parent: Element): void; detach(): void }
}

type Lifecycle = Record<string, ((...given: unknown[]) => unknown) | undefined>

export interface WeappOptions {
  /** The host that answers, e.g. http://127.0.0.1:51234. */
  origin: string
  /** Pass the storage of a killed app to start it again on the same phone. */
  storage?: Storage
  /** Whether the phone has a network when the app starts; it has, unless this says no. */
  isOnline?: boolean
  /** Where to start: route and query, as a scanned code would. The first page of app.json otherwise. */
  start?: string
  dist?: string
  /** The address baked into the build. */
  builtOrigin?: string
}

export interface Weapp {
  device: Device
  network: Network
  storage: Storage
  /** Routes of the open pages, the visible one last. */
  routes(): string[]
  page(): WeappPage
  /** Words on the visible page. */
  words(): string
  find(selector: string): Element[]
  /** The one element that says these words; throws when none or several do. */
  saying(words: string | RegExp): Element
  tap(target: Element | string | RegExp): Promise<void>
  type(input: Element, value: string): Promise<void>
  /** Any other event of the host, e.g. `change` of a picker with `{ value }`. */
  fire(element: Element, type: string, detail?: object): Promise<void>
  pullDown(): Promise<void>
  /** Network gone or back, as the phone tells the app. */
  setOnline(isOnline: boolean): Promise<void>
  /** The person looks at another app, and returns. */
  leave(): Promise<void>
  comeBack(): Promise<void>
  open(url: string): Promise<void>
  back(): Promise<void>
  /** Waits until the rendering has been quiet for a moment. */
  settle(): Promise<void>
  /** Waits until it stops throwing. */
  waitFor<Value>(look: () => Value | Promise<Value>, withinMs?: number): Promise<Value>
  /** The person wipes the app away: nothing is told to it, its timers end, its storage stays. */
  kill(): void
}

const realTimeout = setTimeout
const sleep = (ms: number): Promise<void> => new Promise((resolve) => { realTimeout(resolve, ms) })

export async function startWeapp(options: WeappOptions): Promise<Weapp> {
  const dist = path.resolve(options.dist ?? 'dist/weapp')
  const manifest = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as { pages: string[]; tabBar?: { list: { pagePath: string }[] } }
  const tabRoutes = new Set(manifest.tabBar?.list.map(({ pagePath }) => pagePath))

  // A fresh app is a fresh module registry: Taro, React and the simulator keep state in their modules.
  jest.resetModules()
  document.body.innerHTML = ''
  const stopTimers = trackTimers()
  const require = createRequire(path.join(process.cwd(), 'package.json'))

  const storage: Storage = options.storage ?? new Map<string, string>()
  const device = weappDevice(storage, () => network.isOnline)
  const network = weappNetwork(options.builtOrigin ?? 'http://127.0.0.1:8787', options.origin, device.files)
  network.isOnline = options.isOnline ?? true

  const app: Lifecycle = {}
  const componentOf = new Map<string, string>()
  const pages = pageStack(tabRoutes, show)
  const { top } = pages

  Object.assign(globalThis, {
    wx: {
      ...device.wx,
      request: network.request,
      uploadFile: network.uploadFile,
      downloadFile: network.downloadFile,
      navigateTo: callable('navigateTo', ({ url }) => pages.push(String(url))),
      redirectTo: callable('redirectTo', ({ url }) => pages.replace(String(url))),
      reLaunch: callable('reLaunch', ({ url }) => pages.reLaunch(String(url))),
      switchTab: callable('switchTab', ({ url }) => pages.switchTab(String(url))),
      navigateBack: callable('navigateBack', ({ delta }) => { pages.goBack(Number(delta ?? 1)) }),
    },
    App: (definition: Lifecycle) => Object.assign(app, definition),
    getApp: () => app,
    getCurrentPages: () => pages.open().map(({ instance }) => instance),
  })

  const simulate = require('miniprogram-simulate') as Simulate
  const exparser = loadExparser()
  const world = globalThis as unknown as { Component: (definition: { options?: object }) => void; Page: unknown }
  const register = world.Component
  world.Component = (definition) => { register({ ...definition, options: { ...definition.options, classPrefix: '' } }) }
  world.Page = ({ data, ...rest }: Record<string, unknown>) => {
    const methods = Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value === 'function'))
    world.Component({ data, methods, options: { styleIsolation: 'apply-shared' } } as { options: object })
  }

  let changedAt = Date.now()
  const watcher = new MutationObserver(() => { changedAt = Date.now() })
  watcher.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
  const settle = async (quietMs = 30, atMostMs = 3000): Promise<void> => {
    const startedAt = Date.now()
    changedAt = startedAt
    do await sleep(4); while (Date.now() - changedAt < quietMs && Date.now() - startedAt < atMostMs)
  }

  async function show(route: string, query: Query): Promise<void> {
    // A page's file runs once; further openings are new instances of the same definition, as on WeChat.
    const id = componentOf.get(route)
      ?? simulate.load(path.join(dist, route), 'page', { rootPath: dist, compilerOptions: { maxBuffer: 64 << 20 } })
    componentOf.set(route, id)
    const component = simulate.render(id)
    const container = document.body.appendChild(document.createElement('div'))
    component.attach(container)
    const { instance } = component
    const setDataCalls: SetDataCall[] = []
    const setData = instance.setData.bind(instance)
    Object.defineProperty(instance, 'setData', {
      configurable: true,
      value: (data: object, done?: () => void) => {
        setDataCalls.push({ keys: Object.keys(data).length, bytes: Buffer.byteLength(JSON.stringify(data)) })
        setData(data, done)
      },
    })
    Object.assign(instance, { route, __route__: route, options: query })
    const page: WeappPage = { route, instance, container, setDataCalls, detach: () => { component.detach(); container.remove() } }
    pages.add(page)
    for (const event of ['onLoad', 'onShow', 'onReady']) callPage(page, event, query)
    for (let tries = 0; tries < 500 && !instance.data.root?.cn?.length; tries++) await sleep(4)
    await settle()
  }

  const fire = async (element: Element, type: string, detail: object = {}): Promise<void> => {
    dispatch(exparser, element, type, detail)
    await settle()
  }
  const only = (words: string | RegExp): Element => {
    const [found, ...others] = saying(top(), words)
    if (!found) throw new Error(`Nothing on ${top().route} says ${String(words)}; it says: ${wordsOf(top().container)}`)
    if (others.length > 0) throw new Error(`${String(others.length + 1)} elements on ${top().route} say ${String(words)}.`)
    return found
  }

  require(path.join(dist, 'app.js'))
  const [route, query] = routeAndQuery(options.start ?? manifest.pages[0] ?? '')
  app['onLaunch']?.({ path: route, query, scene: 1001 })
  app['onShow']?.({ path: route, query, scene: 1001 })
  await show(route, query)

  return {
    device, network, storage, settle,
    routes: () => pages.open().map((page) => page.route),
    page: top,
    words: () => wordsOf(top().container),
    find: (selector) => all(top(), selector),
    saying: only,
    fire,
    tap: async (target) => {
      const element = target instanceof Element ? target : only(target)
      const button = element.closest('wx-button')
      if (button && attributesOf(button)['disabled'] === true) throw new Error(`The button ${wordsOf(button)} is disabled.`)
      await fire(element, 'tap')
      // What WeChat does by itself for <button form-type>.
      const form = element.closest('wx-form')
      const formType = button ? attributesOf(button)['formType'] : undefined
      if (form && typeof formType === 'string' && formType !== '') await fire(form, formType, { value: {} })
    },
    type: async (input, value) => {
      await fire(input, 'focus', { value: '' })
      await fire(input, 'input', { value, cursor: value.length })
      await fire(input, 'blur', { value })
    },
    pullDown: async () => { callPage(top(), 'onPullDownRefresh'); await settle() },
    setOnline: async (isOnline) => { network.isOnline = isOnline; device.networkChanged(isOnline); await settle() },
    leave: async () => { callPage(top(), 'onHide'); app['onHide']?.(); await settle() },
    comeBack: async () => { app['onShow']?.({ path: top().route, query: {}, scene: 1001 }); callPage(top(), 'onShow'); await settle() },
    open: (url) => tabRoutes.has(routeAndQuery(url)[0]) ? pages.switchTab(url) : pages.push(url),
    back: async () => { pages.goBack(1); await settle() },
    waitFor: async (look, withinMs = 20_000) => {
      for (const startedAt = Date.now(); ; await sleep(10)) {
        try {
          return await look()
        } catch (error) {
          if (Date.now() - startedAt > withinMs) throw error
        }
      }
    },
    kill: () => {
      stopTimers()
      watcher.disconnect()
      network.isOnline = false
      network.answers = 'unheard'
      document.body.innerHTML = ''
    },
  }
}
