import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Whether a process is there. One that belongs to somebody else is. */
function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Writes our number into a file that comes to be with its content, or not at all. */
function claim(lock: string): boolean {
  const own = `${lock}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, lock)
    return true
  } catch {
    return false
  } finally {
    rmSync(own, { force: true })
  }
}

/**
 * Keeps other processes away from a file until the returned function is called. What a process left that was killed does not
 * count: it holds the number of a process that is gone, or our own.
 *
 * @throws {Error} where another process has the file.
 */
export function lockFile(path: string): () => void {
  const lock = `${path}.pid`
  if (!claim(lock)) {
    const owner = Number(readFileSync(lock, 'utf8'))
    if (owner !== process.pid && isRunning(owner))
      throw new Error(`The process ${owner} has ${path} open. One process can use an embedded store; several need volenti/records/postgres.`)
    rmSync(lock, { force: true })
    if (!claim(lock)) throw new Error(`Another process has just opened ${path}.`)
  }
  return () => rmSync(lock, { force: true })
}
