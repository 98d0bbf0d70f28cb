import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { BENCH } from './folders.mjs'

/**
 * Measures in a process of its own, whose code is that of production.
 *
 * @param {'operations' | 'server' | 'growth'} what
 * @param {number} rounds
 * @returns {Promise<Record<string, Record<string, number[]>>>}
 */
export async function inNode(what, rounds) {
  const { stdout } = await promisify(execFile)(process.execPath, [join(BENCH, 'cores/measure.mjs'), what, `${rounds}`], { cwd: BENCH })
  return JSON.parse(stdout)
}
