#!/usr/bin/env node
import process from 'node:process'
import { run } from './run.ts'

// The reader of a pipe has had enough: `volenti records export | head`.
process.stdout.on('error', () => process.exit(0))

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => (process.stdout.write(text) ? undefined : new Promise((resolve) => process.stdout.once('drain', resolve))),
  tell: (text) => void process.stderr.write(`${text}\n`),
  env: process.env,
})
