import { spawn } from 'node:child_process'

/** A command that takes this long hangs. */
const LIMIT_MS = 15 * 60_000

/**
 * Runs a command to its end, with its output on the terminal. Says whether it succeeded; a command that hangs did not.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {Readonly<Record<string, string>>} [options.env]
 * @param {boolean} [options.isQuiet] Its output is shown only if it fails.
 * @param {number} [options.limit] In milliseconds.
 * @returns {Promise<boolean>}
 */
export function run(command, args, { env = {}, isQuiet = false, limit = LIMIT_MS } = {}) {
  return new Promise((resolve) => {
    // A group of its own, so that a browser which hangs ends with the command that started it.
    const isGroup = process.platform !== 'win32'
    /** @type {import('node:child_process').SpawnOptions} */
    const options = { stdio: isQuiet ? 'pipe' : 'inherit', env: { ...process.env, ...env }, detached: isGroup, shell: !isGroup }
    const child = spawn(command, args, options)
    child.stdin?.end()
    /** @type {Uint8Array[]} */
    const output = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk))
    const stop = () => {
      if (child.pid === undefined) return
      try {
        process.kill(isGroup ? -child.pid : child.pid, 'SIGKILL')
      } catch {
        // It has ended by itself.
      }
    }
    const interrupt = () => {
      stop()
      process.exit(130)
    }
    const watchdog = setTimeout(() => {
      console.error(`  stopped: ${command} ran for ${limit / 60_000} minutes`)
      stop()
    }, limit)
    /** @param {boolean} succeeded */
    const end = (succeeded) => {
      clearTimeout(watchdog)
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
      if (!succeeded && output.length > 0) process.stderr.write(Buffer.concat(output))
      resolve(succeeded)
    }
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
    child.on('error', ({ message }) => {
      console.error(`  ${message}`)
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}
