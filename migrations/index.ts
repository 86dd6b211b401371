import * as migration_20261122_204428_initial from './20261122_204428_initial';
import * as migration_20261122_204445_second_lock from './20261122_204445_second_lock';

export const migrations = [
  {
    up: migration_20261122_204428_initial.up,
    down: migration_20261122_204428_initial.down,
    name: '20261122_204428_initial',
  },
  {
    up: migration_20261122_204445_second_lock.up,
    down: migration_20261122_204445_second_lock.down,
    name: '20261122_204445_second_lock'
  },
];
