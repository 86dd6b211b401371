/** What the server said: the value, or the code of what stands against it; an empty one when it said nothing. */
export type Said<T> = { value: T } | { code: string }

/** Sends a request of the panel to one of our own endpoints. */
export async function ask<T>(address: string, method: string, body?: object): Promise<Said<T>> {
  const response = await fetch(address, {
    method,
    credentials: 'same-origin',
    ...(body
      ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
      : {}),
  }).catch(() => null)
  if (response?.ok) return { value: (await response.json()) as T }
  const answer = (await response?.json().catch(() => undefined)) as
    { errors?: { code?: string }[] } | undefined
  return { code: answer?.errors?.[0]?.code ?? '' }
}

/** What stands against a request, in words. */
export const sentenceFor = (
  code: string,
  { refusals, failed }: { refusals: Record<string, string>; failed: string },
): string => refusals[code] ?? failed
