import { regimeSlots, slots } from './slots.ts'

/** Every `data-slot` and what it is. */
export const SlotTable = () => (
  <table>
    <thead>
      <tr>
        <th scope="col">
          <code>data-slot</code>
        </th>
        <th scope="col">What it is</th>
      </tr>
    </thead>
    <tbody>
      {Object.entries({ ...slots, ...regimeSlots }).map(([slot, meaning]) => (
        <tr key={slot}>
          <th scope="row">
            <code>{slot}</code>
          </th>
          <td>{meaning}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
