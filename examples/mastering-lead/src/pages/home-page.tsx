import { CourseCard } from '../parts/course-card.tsx'
import { LandscapePicture } from '../parts/landscape-picture.tsx'
import { useTitle } from '../router/use-title.ts'

const COURSES = [
  { title: 'The first hundred days', about: 'What to learn, whom to ask and what to leave alone when a team is new to you.', lessons: 6, hours: 4 },
  {
    title: 'Saying difficult things',
    about: 'Praise that lands, criticism that helps, and the talk you have been putting off.',
    lessons: 5,
    hours: 3,
  },
  { title: 'Deciding with others', about: 'When to decide alone, when together, and how to tell the difference in time.', lessons: 7, hours: 5 },
]

const STEPS = [
  { title: 'Read for ten minutes', about: 'One idea, told plainly, with an example from somebody’s real week.' },
  { title: 'Try it at work', about: 'A small task for the days until the next lesson. Your team is the classroom.' },
  { title: 'Talk it over', about: 'A teacher answers what you write, usually on the same day.' },
]

export function HomePage() {
  useTitle('Home')
  return (
    <>
      <section className="hero">
        <div>
          <h1>Lead well, one habit at a time.</h1>
          <p>Mastering Lead is a small school for people who look after a team. Short lessons, real practice, and a teacher who answers.</p>
          <p className="buttons">
            <a className="button primary" href="#courses">
              See the courses
            </a>
            <a className="button" href="/sign-in">
              Sign in
            </a>
          </p>
        </div>
        <LandscapePicture />
      </section>

      <aside className="promise" aria-label="About this demonstration">
        <p>
          <strong>See for yourself.</strong> This site is a demonstration. One page of it shows what its server receives from you: nothing before you
          allow it, and nothing after you take that back.
        </p>
        <a className="button" href="/watch">
          Watch the server
        </a>
      </aside>

      <section aria-labelledby="courses">
        <h2 id="courses">Three courses to begin with</h2>
        <ul className="courses">
          {COURSES.map((course) => (
            <CourseCard key={course.title} {...course} />
          ))}
        </ul>
      </section>

      <section aria-labelledby="method">
        <h2 id="method">How a week goes</h2>
        <ol className="steps">
          {STEPS.map(({ title, about }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{about}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}
