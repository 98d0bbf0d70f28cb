import { SUBTITLES } from '../settings/settings.ts'
import { useSettings } from '../settings/settings-provider.tsx'

interface CourseCardProps {
  readonly title: string
  readonly about: string
  readonly lessons: number
  readonly hours: number
}

/** One course, with subtitles in the language the visitor has set. */
export function CourseCard({ title, about, lessons, hours }: CourseCardProps) {
  const { subtitles } = useSettings().settings
  return (
    <li className="card">
      <h3>{title}</h3>
      <p>{about}</p>
      <p className="facts">
        <span>{`${lessons} lessons, ${hours} hours.`}</span> <span>Subtitles:</span> <span lang={subtitles}>{SUBTITLES[subtitles]}</span>
      </p>
    </li>
  )
}
