import { spawn } from 'node:child_process'

/** A command that takes this long hangs. */
const LIMIT_MS = 10 * 60_000

/**
 * Runs a command to its end, with its output on the terminal. Says whether it succeeded; a command that hangs did not.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 * @param {number} [limit] In milliseconds.
 * @returns {Promise<boolean>}
 */
export function run(command, args, env = {}, limit = LIMIT_MS) {
  return new Promise((resolve) => {
    // A group of its own, so that a browser which hangs ends with the command that started it.
    const isGroup = process.platform !== 'win32'
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, detached: isGroup, shell: !isGroup })
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
