import { isGranted } from '../access/access-for'
import type { Person } from '../access/person'

/** Whether somebody may import: make drafts of profiles, wherever. */
export const mayImport = (person: Person): boolean => isGranted(person, 'profiles', 'create')
