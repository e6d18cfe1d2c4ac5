import { disputeKinds } from '../../contract/dispute-kind'
import { bodyKinds } from '../../contract/joint-handling'
import { bodiesToInvite, usualRoleOf } from './joint-bodies'

it('the police station, the judicial office and a law firm can be asked in whatever the dispute', () => {
  for (const kind of disputeKinds) expect(bodiesToInvite(kind).slice(-3)).toEqual(['police-station', 'judicial-office', 'law-firm'])
})
it.each([
  ['labour', 'labour-arbitration'], ['consumer', 'market-supervision'], ['traffic', 'traffic-police'], ['environment', 'environment'],
  ['marriage-family', 'women'], ['medical', 'health'], ['property-management', 'housing'], ['forest-land', 'natural-resources'], ['contract', 'court'],
] as const)('in a dispute of the kind %s the first body to ask is %s', (kind, body) => {
  expect(bodiesToInvite(kind)[0]).toBe(body)
})
it('no body is asked twice, and each of the thirteen suits some kind of dispute', () => {
  for (const kind of disputeKinds) expect(new Set(bodiesToInvite(kind)).size).toBe(bodiesToInvite(kind).length)
  expect(new Set(disputeKinds.flatMap((kind) => bodiesToInvite(kind)))).toEqual(new Set(bodyKinds))
})
it('the police find out what happened, a lawyer tells the law, court and judicial office guide, the others give their expertise', () => {
  expect(bodyKinds.map((kind) => usualRoleOf(kind))).toEqual([
    'fact-finding', 'guidance', 'legal-advice', 'guidance', ...Array.from({ length: 9 }, () => 'expertise'),
  ])
})
