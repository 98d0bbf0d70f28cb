/** A quiet landscape with a path; it says nothing that the text does not say. */
export const LandscapePicture = () => (
  <svg className="landscape" viewBox="0 0 480 360" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
    <rect className="sky" width="480" height="360" />
    <circle className="sun" cx="338" cy="128" r="46" />
    <path className="far" d="M0 214c62-44 118-52 178-22s106 26 156-6 102-34 146-8v182H0z" />
    <path className="middle" d="M0 262c78-40 150-30 214 2s166 34 266-22v118H0z" />
    <path className="near" d="M0 320c96-44 206-34 286-14s140 14 194-10v64H0z" />
    <path className="way" d="M216 360c-4-34 66-38 64-62s-66-22-62-44 50-16 54-30-18-14-16-22" />
  </svg>
)
