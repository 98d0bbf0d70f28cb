// The part of Next.js that the pages show; it is no dependency of this package.
declare module 'next/navigation' {
  export function useRouter(): { refresh(): void }
}
