// Which pages are open, and the lifecycle WeChat gives them: tabs stay alive when left, other pages end.
import type { WeappPage } from './weapp-page'

export type Query = Record<string, string>

export interface PageStack {
  /** Open pages, the visible one last. */
  open(): readonly WeappPage[]
  top(): WeappPage
  add(page: WeappPage): void
  push(url: string): Promise<void>
  replace(url: string): Promise<void>
  reLaunch(url: string): Promise<void>
  switchTab(url: string): Promise<void>
  goBack(delta: number): void
}

export function routeAndQuery(url: string): [string, Query] {
  const [route = '', search = ''] = url.replace(/^\//, '').split('?')
  // WeChat hands the values over as they stand in the address; decoding them is the app's own business.
  return [route, Object.fromEntries(search.split('&').filter(Boolean).map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return [name, value.join('=')]
  }))]
}

/** Calls a page's lifecycle function, if it has it. */
export function callPage({ instance }: WeappPage, event: string, ...given: unknown[]): void {
  const handler = instance[event]
  if (typeof handler === 'function') handler.call(instance, ...given)
}

/** `show` renders a new page and adds it here. */
export function pageStack(tabRoutes: ReadonlySet<string>, show: (route: string, query: Query) => Promise<void>): PageStack {
  const stack: WeappPage[] = []
  const tabs = new Map<string, WeappPage>()
  const close = (page: WeappPage | undefined): void => {
    if (!page) return
    callPage(page, 'onUnload')
    page.detach()
  }
  const top = (): WeappPage => {
    const page = stack.at(-1)
    if (!page) throw new Error('No page is open.')
    return page
  }
  return {
    open: () => stack,
    top,
    add: (page) => {
      stack.push(page)
      if (tabRoutes.has(page.route)) tabs.set(page.route, page)
    },
    push: async (url) => {
      const current = stack.at(-1)
      if (current) callPage(current, 'onHide')
      await show(...routeAndQuery(url))
    },
    replace: async (url) => {
      close(stack.pop())
      await show(...routeAndQuery(url))
    },
    reLaunch: async (url) => {
      for (const page of new Set([...stack.splice(0), ...tabs.values()])) close(page)
      tabs.clear()
      await show(...routeAndQuery(url))
    },
    switchTab: async (url) => {
      const [route, query] = routeAndQuery(url)
      for (const page of stack.splice(0)) {
        if (tabRoutes.has(page.route)) callPage(page, 'onHide')
        else close(page)
      }
      const waiting = tabs.get(route)
      if (!waiting) {
        await show(route, query)
        return
      }
      stack.push(waiting)
      callPage(waiting, 'onShow')
    },
    goBack: (delta) => {
      for (let steps = 0; steps < delta && stack.length > 1; steps++) close(stack.pop())
      callPage(top(), 'onShow')
    },
  }
}
