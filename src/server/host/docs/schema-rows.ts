// A JSON schema as lines of a table: one field a line, nested fields by their path.
import type { OpenAPI } from '@orpc/openapi'

type Schema = OpenAPI.SchemaObject | OpenAPI.ReferenceObject
export type SchemaRow = { path: string; type: string; isRequired: boolean; note: string }

export function schemaRows(schema: Schema | undefined, path = '', isRequired = true): SchemaRow[] {
  if (!schema || '$ref' in schema) return []
  const { one, isNullable } = withoutNull(schema)
  const own = path === '' ? [] : [{ path, type: typeOf(one) + (isNullable ? ' 或空' : ''), isRequired, note: noteOf(one) }]
  if (one.properties) {
    const required = new Set(one.required)
    const fields = Object.entries(one.properties)
    return [...own, ...fields.flatMap(([name, field]) => schemaRows(field, path === '' ? name : `${path}.${name}`, required.has(name)))]
  }
  const items = 'items' in one ? (one.items as Schema | undefined) : undefined
  return items && 'properties' in items ? [...own, ...schemaRows(items, `${path}[]`).slice(1)] : own
}

function withoutNull(schema: OpenAPI.SchemaObject): { one: OpenAPI.SchemaObject; isNullable: boolean } {
  const choices = (schema.anyOf ?? []) as OpenAPI.SchemaObject[]
  const rest = choices.filter(({ type }) => type !== 'null')
  const [only] = rest
  return choices.length === 2 && rest.length === 1 && only ? { one: only, isNullable: true } : { one: schema, isNullable: false }
}

const typeNames: Record<string, string> = { string: '文字', integer: '整数', number: '数', boolean: '是或否', array: '列表', object: '对象' }
const formatNames: Record<string, string> = { date: '日期 YYYY-MM-DD', 'date-time': '时刻（UTC）' }

function typeOf(schema: OpenAPI.SchemaObject): string {
  if (schema.enum) return '选一'
  if (schema.anyOf) return '几种之一'
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.format && formatNames[schema.format]) return formatNames[schema.format] ?? ''
  if (schema.type === 'array' && 'items' in schema) return `${typeOf(schema.items)}的列表`
  return typeNames[String(schema.type)] ?? '任意'
}

function noteOf(schema: OpenAPI.SchemaObject): string {
  const of = schema.type === 'array' && 'items' in schema ? (schema.items as OpenAPI.SchemaObject) : schema
  const choices = of.enum ?? of.anyOf?.flatMap((one): unknown[] => ('const' in one ? [one.const] : []))
  return [
    choices?.length ? choices.join(' · ') : '',
    schema.minLength ? `至少 ${schema.minLength} 字` : '',
    schema.maxLength ? `最多 ${schema.maxLength} 字` : '',
    schema.maxItems ? `最多 ${schema.maxItems} 项` : '',
    isRealLimit(schema.minimum) ? `不小于 ${schema.minimum}` : '',
    isRealLimit(schema.maximum) ? `不大于 ${schema.maximum}` : '',
    schema.default === undefined ? '' : `不填就是 ${JSON.stringify(schema.default)}`,
  ].filter(Boolean).join('，')
}

const isRealLimit = (limit: number | undefined) => limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER
