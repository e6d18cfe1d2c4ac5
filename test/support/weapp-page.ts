// One open page of the simulated mini-program, read and touched as a person would.
import { createRequire } from 'node:module'
import path from 'node:path'

/** What exparser keeps on a rendered <wx-view>. */
interface RenderedElement extends Element {
  __wxElement: { _vt: { attrs: { name: string; value: unknown }[] } }
}

interface PageNode {
  cn?: PageNode[]
}

/** The page instance as WeChat would hold it. */
export interface PageInstance extends Record<string, unknown> {
  data: { root?: PageNode }
  setData: (data: object, done?: () => void) => void
}

export interface SetDataCall {
  keys: number
  bytes: number
}

export interface WeappPage {
  readonly route: string
  readonly instance: PageInstance
  readonly container: Element
  /** Every setData since the page opened. */
  readonly setDataCalls: SetDataCall[]
  detach(): void
}

/** Nodes and depth of what the page sent to the view layer; WeChat asks for < 1000 and < 30. */
export function sizeOfPage(page: WeappPage): { nodes: number; depth: number } {
  const measure = (node: PageNode, depth: number): { nodes: number; depth: number } => {
    let size = { nodes: 1, depth }
    for (const child of node.cn ?? []) {
      const inner = measure(child, depth + 1)
      size = { nodes: size.nodes + inner.nodes, depth: Math.max(size.depth, inner.depth) }
    }
    return size
  }
  return measure(page.instance.data.root ?? {}, 0)
}

/** Attributes as the template gave them, e.g. `ariaLabel`, `disabled`, `value`. */
export function attributesOf(element: Element): Record<string, unknown> {
  const attributes = (element as Partial<RenderedElement>).__wxElement?._vt.attrs ?? []
  return Object.fromEntries(attributes.map(({ name, value }) => [name, value]))
}

export function wordsOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim()
}

const labelOf = (element: Element): unknown => {
  const attributes = attributesOf(element)
  return attributes['aria-label'] ?? attributes['ariaLabel'] ?? element.getAttribute('aria-label')
}

/** Rendered elements matching a CSS selector over <wx-view>, <wx-input> … and class names. */
export function all(page: WeappPage, selector: string): Element[] {
  return [...page.container.querySelectorAll(selector)]
}

/** The innermost elements that say these words, or carry them as their label. */
export function saying(page: WeappPage, words: string | RegExp): Element[] {
  const says = (text: unknown): boolean =>
    typeof text === 'string' && (typeof words === 'string' ? text.includes(words) : words.test(text))
  const speakers = all(page, '*').filter((element) => says(wordsOf(element)) || says(labelOf(element)))
  return speakers.filter((element) => !speakers.some((other) => other !== element && element.contains(other)))
}

const bubbling = new Set(['tap', 'longpress', 'touchstart', 'touchmove', 'touchend'])

interface Exparser {
  Event: {
    create(type: string, detail: object, options: object): unknown
    dispatchEvent(target: unknown, event: unknown): void
  }
}

/** exparser of the running simulation; a fresh registry needs a fresh one. */
export function loadExparser(): Exparser {
  const project = createRequire(path.join(process.cwd(), 'package.json'))
  return createRequire(project.resolve('miniprogram-simulate'))('miniprogram-exparser') as Exparser
}

export function dispatch(exparser: Exparser, element: Element, type: string, detail: object): void {
  const event = exparser.Event.create(type, detail, {
    bubbles: bubbling.has(type), composed: true, capturePhase: true, extraFields: { touches: [], changedTouches: [] },
  })
  exparser.Event.dispatchEvent((element as RenderedElement).__wxElement, event)
}
