import { Visits } from '../../parts/visits'

export default function Page() {
  return (
    <>
      <h1>Home</h1>
      <Visits />
    </>
  )
}
