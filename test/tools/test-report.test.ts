import { describe, expect, it } from 'vitest'
import { count, summarise } from '../../scripts/test-report.mjs'
import { choose, steps } from '../../scripts/test-steps.mjs'

const told = 'Firefox 140.12.0 found, 149 or newer needed'

describe('the count of a step', () => {
  it('is one test where nothing counts them', () => {
    expect(count(true)).toEqual({ passed: 1, failures: [] })
    expect(count(false)).toEqual({ passed: 0, failures: ['something other than a test, printed above'] })
  })

  it('is what was reported, and a failure more where no test is to blame', () => {
    expect(count(true, { passed: 12, failures: [] })).toEqual({ passed: 12, failures: [] })
    expect(count(false, { passed: 11, failures: ['a: b'] })).toEqual({ passed: 11, failures: ['a: b'] })
    expect(count(false, { passed: 12, failures: [] }).failures).toEqual(['something other than a test, printed above'])
    expect(count({ failed: told }).failures).toEqual([told])
  })

  it('is neither passed nor failed for what was not run', () => {
    expect(count({ lacks: told })).toEqual({ passed: 0, failures: [] })
    expect(count({ after: 'build' })).toEqual({ passed: 0, failures: [] })
  })
})

describe('the summary', () => {
  it.each([
    [true, undefined, 'passed'],
    [true, { passed: 12, failures: [] }, 'passed (12 tests)'],
    [false, { passed: 11, failures: ['a: b'] }, 'failed (1 of 12 tests)'],
    [{ failed: told }, undefined, `failed: ${told}`],
    [{ lacks: told }, undefined, `not run here: ${told}`],
    [{ after: 'build' }, undefined, 'not run, because build did not succeed'],
  ] as const)('tells %j', (outcome, report, line) => {
    expect(summarise('firefox', 4.21, outcome, report && { ...report, failures: [...report.failures] })).toBe(`firefox        4.2 s  ${line}`)
  })
})

describe('the steps', () => {
  const names = (...asked: string[]) => choose(asked).map(({ name }) => name)

  it('are all of them where none is named', () => {
    expect(choose([])).toEqual(steps)
  })

  it('bring along what they need, in their order', () => {
    expect(names('size', 'lint')).toEqual(['install', 'lint', 'build', 'size'])
  })

  it('are types, lint and unit tests for quick', () => {
    expect(names('quick')).toEqual(['install', 'typecheck', 'lint', 'unit'])
  })

  it('have to be there', () => {
    expect(() => choose(['quick', 'nonsense'])).toThrow('No step is named nonsense. The steps are quick, install, typecheck,')
  })
})
