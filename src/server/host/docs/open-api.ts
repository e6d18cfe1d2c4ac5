// The OpenAPI document, made from the contract: roles, keys and every problem with its sentence.
import { OpenAPIGenerator, type OpenAPI } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'

import { contract, type OperationMeta } from '../../../contract/api'
import { problems, type ProblemCode } from '../../../contract/problem'
import { roleNames } from '../../../contract/terms'
import { operationWords } from './operation-words'

type Operation = OpenAPI.OperationObject
type Answers = Record<string, OpenAPI.ResponseObject>

const idempotencyKey: OpenAPI.ParameterObject = {
  name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', pattern: '^[0-9A-Za-z_-]{1,64}$' },
  description: '同一次提交用同一个值；重发只生效一次，得到同样的回答',
}
const intro = '每个操作都用 POST，输入是 JSON。出错时回答 {code, message, …}，message 可以直接给人看。'
const signIn = '演示模式用 Authorization: Demo <人物 id>（见 /api/demo/personas）；正式环境由微信说明来的是谁。'

export async function openApiDocument(): Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  const document = await generator.generate(contract, {
    info: { title: '邻里调解 API', version: '0.1.0', description: `${intro}${signIn}` },
    servers: [{ url: '/api' }],
    tags: Object.entries(operationWords).map(([name, { title }]) => ({ name, description: title })),
    components: { securitySchemes: { demo: { type: 'apiKey', in: 'header', name: 'Authorization', description: signIn } } },
  })
  for (const [group, { operations }] of Object.entries(operationWords)) {
    for (const [name, summary] of Object.entries(operations)) {
      const operation = document.paths?.[`/${group}/${name}`]?.post
      if (operation) describe(operation, { group, name, summary })
    }
  }
  return document
}

function describe(operation: Operation, { group, name, summary }: { group: string; name: string; summary: string }): void {
  const { meta, errorMap } = definitionOf(group, name)
  operation.tags = [group]
  operation.summary = summary
  operation.description = whoMay(meta)
  operation.parameters = meta.isCommand ? [idempotencyKey] : []
  operation.security = meta.roles === 'anyone' ? [{}] : [{ demo: [] }]
  const answers = (operation.responses ?? {}) as Answers
  if (answers['200']) answers['200'].description = '成功'
  const codes = [...(Object.keys(errorMap) as ProblemCode[]), 'input-too-large', 'method-not-allowed'] as const
  for (const status of new Set(codes.map((code) => problems[code].status))) {
    const ofStatus = codes.filter((code) => problems[code].status === status)
    answers[String(status)] = problemAnswer(ofStatus, answers[String(status)])
  }
  Object.assign(operation, { responses: answers, 'x-roles': meta.roles, 'x-command': meta.isCommand })
}

const whoMay = ({ roles }: OperationMeta) => (roles === 'anyone' ? '谁都可以调用' : `可以调用的人：${roles.map((role) => roleNames[role]).join('、')}`)

function definitionOf(group: string, name: string): { meta: OperationMeta; errorMap: object } {
  const operations = contract[group as keyof typeof contract] as Record<string, { '~orpc': { meta: OperationMeta; errorMap: object } }>
  const found = operations[name]
  if (!found) throw new Error(`The contract has no operation ${group}/${name}.`)
  return found['~orpc']
}

function problemAnswer(codes: readonly ProblemCode[], generated: OpenAPI.ResponseObject | undefined): OpenAPI.ResponseObject {
  const example = (code: ProblemCode) => ({ value: { defined: true, code, status: problems[code].status, message: problems[code].message } })
  return {
    description: codes.map((code) => `${code}：${problems[code].message}`).join('\n\n'),
    content: {
      'application/json': {
        schema: definedOnly(generated) ?? bareProblem(codes),
        examples: Object.fromEntries(codes.map((code) => [code, example(code)])),
      },
    },
  }
}

/** The generator also allows for errors outside the contract; ours are always in it. */
function definedOnly(generated: OpenAPI.ResponseObject | undefined): OpenAPI.SchemaObject | null {
  const schema = generated?.content?.['application/json']?.schema
  if (!schema || !('oneOf' in schema) || !schema.oneOf) return null
  const isDefined = (one: OpenAPI.SchemaObject | OpenAPI.ReferenceObject) => JSON.stringify(one).includes('"defined":{"const":true}')
  return { oneOf: schema.oneOf.filter(isDefined) }
}

const bareProblem = (codes: readonly ProblemCode[]): OpenAPI.SchemaObject => ({
  type: 'object',
  properties: { defined: { const: true }, code: { enum: [...codes] }, status: { type: 'integer' }, message: { type: 'string' } },
  required: ['defined', 'code', 'status', 'message'],
})
