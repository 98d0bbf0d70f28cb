import { PROGRAM } from '../../src/inline/program.min.ts'

/** The first characters of the inline program, up to the first one that is written otherwise inside a string. */
export const [PROGRAM_START = ''] = PROGRAM.split('\\')
