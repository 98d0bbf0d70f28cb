/** How often a process looks whether npm is still there. */
const LOOK_MS = 500

/** Ends this process by SIGTERM when npm is ended, which passes a signal on to the shell between them alone. */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const { ppid } = process
  setInterval(() => {
    if (process.ppid !== ppid) process.kill(process.pid, 'SIGTERM')
  }, LOOK_MS).unref()
}
