import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract'
import type { Contract } from '../../contract/api'
import { link } from './client'
import type { CallContext } from './link'

type Inputs = InferContractRouterInputs<Contract>
type Outputs = InferContractRouterOutputs<Contract>

/** rooms/slots, cases/register …: every operation of the contract by its path. */
export type Operation = {
  [Group in keyof Contract]: `${Group}/${Extract<keyof Contract[Group], string>}`
}[keyof Contract]

type At<Table, Op extends string> = Op extends `${infer Group}/${infer Name}`
  ? Group extends keyof Table ? Name extends keyof Table[Group] ? Table[Group][Name] : never : never
  : never

export type InputOf<Op extends Operation> = At<Inputs, Op>
export type OutputOf<Op extends Operation> = At<Outputs, Op>

/** Calls an operation by its path, for code that is told which one. */
export async function callOperation<Op extends Operation>(operation: Op, input: InputOf<Op>, context: CallContext = {}): Promise<OutputOf<Op>> {
  const output = await link.call(operation.split('/'), input, { context })
  // The server checks its own output against the contract before it answers.
  return output as OutputOf<Op>
}
