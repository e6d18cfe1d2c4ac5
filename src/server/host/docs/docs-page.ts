// The OpenAPI document as a page to read: no script, no foreign address.
import type { OpenAPI } from '@orpc/openapi'

import page from './docs-page.html'
import { schemaRows, type SchemaRow } from './schema-rows'

export function docsPage({ info, tags = [], paths = {} }: OpenAPI.Document): string {
  const operations = Object.entries(paths).flatMap(([path, item]) => (item?.post ? [{ path, operation: item.post }] : []))
  const groups = tags.map(({ name, description = name }) => {
    const sections = operations.filter(({ operation }) => operation.tags?.includes(name)).map(section)
    return `<section aria-labelledby="${name}"><h2 id="${name}">${escaped(description)}</h2>${sections.join('')}</section>`
  })
  const sentences = (info.description ?? '').split('。').filter(Boolean).map((sentence) => `<p>${escaped(sentence)}。</p>`)
  return filled({
    title: escaped(info.title),
    intro: `${sentences.join('')}<p class="quiet">机器读的版本：<a href="/api/openapi.json">openapi.json</a></p>`,
    index: tags.map(({ name, description = name }) => `<li><a href="#${name}">${escaped(description)}</a></li>`).join(''),
    groups: groups.join(''),
  })
}

function section({ path, operation }: { path: string; operation: OpenAPI.OperationObject }): string {
  const isCommand = (operation.parameters ?? []).length > 0
  const answers = (operation.responses ?? {}) as Record<string, OpenAPI.ResponseObject>
  return `<details><summary><h3>${escaped(operation.summary ?? path)}</h3> <code>POST /api${path}</code></summary><div class="body">
<p class="quiet">${escaped(operation.description ?? '')}${isCommand ? '。要带 <code>Idempotency-Key</code>，重发只生效一次' : ''}</p>
<h4>输入</h4>${fields(schemaRows(jsonOf(operation.requestBody as OpenAPI.RequestBodyObject | undefined)), '不用填')}
<h4>回答</h4>${fields(schemaRows(jsonOf(answers['200'])), '没有内容')}
<h4>可能的问题</h4>${problemTable(answers)}</div></details>`
}

const jsonOf = (from: { content?: Record<string, OpenAPI.MediaTypeObject> } | undefined) => from?.content?.['application/json']?.schema

function fields(rows: SchemaRow[], whenNone: string): string {
  if (rows.length === 0) return `<p class="quiet">${whenNone}</p>`
  const lines = rows.map(({ path, type, isRequired, note }) =>
    `<tr><td><code>${escaped(path)}</code></td><td>${escaped(type)}</td><td>${isRequired ? '必有' : '可不填'}</td><td>${escaped(note)}</td></tr>`)
  return `<table><thead><tr><th scope="col">名称</th><th scope="col">是什么</th><th scope="col">必填</th><th scope="col">说明</th></tr></thead><tbody>${lines.join('')}</tbody></table>`
}

function problemTable(answers: Record<string, OpenAPI.ResponseObject>): string {
  const lines = Object.entries(answers).filter(([status]) => status !== '200').flatMap(([status, { description }]) =>
    description.split('\n\n').map((line) => {
      const [code = '', ...sentence] = line.split('：')
      return `<tr><td>${status}</td><td><code>${escaped(code)}</code></td><td>${escaped(sentence.join('：'))}</td></tr>`
    }))
  return `<table><thead><tr><th scope="col">状态</th><th scope="col">code</th><th scope="col">message</th></tr></thead><tbody>${lines.join('')}</tbody></table>`
}

const filled = (parts: Record<string, string>) => page.replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? '')

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
