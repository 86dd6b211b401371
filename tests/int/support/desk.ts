import { parseHTML } from 'linkedom'

import type { TaskKind } from '@/tasks/kinds'
import type { Client } from '../../support/client'
import { ok } from '../../support/content'

/** One task, as the dashboard shows it. */
export interface ShownTask {
  href: string
  text: string
}

/** The tasks of one kind on somebody's dashboard, all of them, in their order. */
export async function tasksOn(client: Client, kind: TaskKind): Promise<ShownTask[]> {
  const { text } = ok(await client.get(`/admin?show=${kind}`))
  const { document } = parseHTML(text)
  return [...document.querySelectorAll(`[data-kind="${kind}"] .desk__task`)].map((task) => ({
    href: task.querySelector('.desk__title')?.getAttribute('href') ?? '',
    text: task.textContent,
  }))
}

/** The task about a document among those of one kind, or undefined. */
export async function taskOn(
  client: Client,
  kind: TaskKind,
  { id }: { id: string },
): Promise<ShownTask | undefined> {
  return (await tasksOn(client, kind)).find(({ href }) => href.includes(id))
}
