import { type FormEvent, useState } from 'react'
import { eraseKept } from './kept-acts.ts'

interface EraseFormProps {
  readonly subject: string
  readonly onErased: () => void
}

/** Erases the acts of one subject, after a tick that says that this is meant. */
export function EraseForm({ subject, onErased }: EraseFormProps) {
  const [message, setMessage] = useState('')
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.currentTarget.reset()
    try {
      const count = await eraseKept(subject)
      setMessage(count === 1 ? '1 act was erased.' : `${count} acts were erased.`)
      onErased()
    } catch (error) {
      setMessage(`Nothing was erased. ${error instanceof Error ? error.message : ''}`)
    }
  }
  return (
    <form className="form" onSubmit={submit}>
      <fieldset>
        <legend>Erase this subject</legend>
        <label className="option">
          <input type="checkbox" name="sure" required /> <span>I know that what is erased cannot be brought back</span>
        </label>
      </fieldset>
      <div className="buttons">
        <button type="submit" className="button">
          Erase its acts
        </button>
        <p role="status">{message}</p>
      </div>
    </form>
  )
}
