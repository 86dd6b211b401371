import * as migration_20261122_204428_initial from './20261122_204428_initial';
import * as migration_20261122_204445_second_lock from './20261122_204445_second_lock';
import * as migration_20261122_220402_lift_document_locks from './20261122_220402_lift_document_locks';
import * as migration_20261125_210529_dashboard from './20261125_210529_dashboard';
import * as migration_20261125_212336_readiness from './20261125_212336_readiness';
import * as migration_20261125_213523_previews from './20261125_213523_previews';
import * as migration_20261125_215236_trail_chain from './20261125_215236_trail_chain';
import * as migration_20261125_220342_review_looks from './20261125_220342_review_looks';
import * as migration_20261125_221434_comments_and_notifications from './20261125_221434_comments_and_notifications';
import * as migration_20261125_222207_people from './20261125_222207_people';
import * as migration_20261125_222813_presence from './20261125_222813_presence';
import * as migration_20261126_003005_map_settings from './20261126_003005_map_settings';
import * as migration_20261126_005622_document_addresses from './20261126_005622_document_addresses';
import * as migration_20261126_010518_api from './20261126_010518_api';
import * as migration_20261126_012511_answered_comments from './20261126_012511_answered_comments';
import * as migration_20261126_041126_reader_reports from './20261126_041126_reader_reports';
import * as migration_20261126_043651_redaction from './20261126_043651_redaction';
import * as migration_20261126_045738_search from './20261126_045738_search';
import * as migration_20261126_052539_keys_and_webhooks from './20261126_052539_keys_and_webhooks';
import * as migration_20261126_053637_purges from './20261126_053637_purges';
import * as migration_20261126_073755_signing_keys from './20261126_073755_signing_keys';
import * as migration_20261127_102041_remove_files from './20261127_102041_remove_files';
import * as migration_20261128_233000_regions_of_drafts from './20261128_233000_regions_of_drafts';
import * as migration_20261128_233433_reports_taken_back from './20261128_233433_reports_taken_back';

export const migrations = [
  {
    up: migration_20261122_204428_initial.up,
    down: migration_20261122_204428_initial.down,
    name: '20261122_204428_initial',
  },
  {
    up: migration_20261122_204445_second_lock.up,
    down: migration_20261122_204445_second_lock.down,
    name: '20261122_204445_second_lock',
  },
  {
    up: migration_20261122_220402_lift_document_locks.up,
    down: migration_20261122_220402_lift_document_locks.down,
    name: '20261122_220402_lift_document_locks',
  },
  {
    up: migration_20261125_210529_dashboard.up,
    down: migration_20261125_210529_dashboard.down,
    name: '20261125_210529_dashboard',
  },
  {
    up: migration_20261125_212336_readiness.up,
    down: migration_20261125_212336_readiness.down,
    name: '20261125_212336_readiness',
  },
  {
    up: migration_20261125_213523_previews.up,
    down: migration_20261125_213523_previews.down,
    name: '20261125_213523_previews',
  },
  {
    up: migration_20261125_215236_trail_chain.up,
    down: migration_20261125_215236_trail_chain.down,
    name: '20261125_215236_trail_chain',
  },
  {
    up: migration_20261125_220342_review_looks.up,
    down: migration_20261125_220342_review_looks.down,
    name: '20261125_220342_review_looks',
  },
  {
    up: migration_20261125_221434_comments_and_notifications.up,
    down: migration_20261125_221434_comments_and_notifications.down,
    name: '20261125_221434_comments_and_notifications',
  },
  {
    up: migration_20261125_222207_people.up,
    down: migration_20261125_222207_people.down,
    name: '20261125_222207_people',
  },
  {
    up: migration_20261125_222813_presence.up,
    down: migration_20261125_222813_presence.down,
    name: '20261125_222813_presence',
  },
  {
    up: migration_20261126_003005_map_settings.up,
    down: migration_20261126_003005_map_settings.down,
    name: '20261126_003005_map_settings',
  },
  {
    up: migration_20261126_005622_document_addresses.up,
    down: migration_20261126_005622_document_addresses.down,
    name: '20261126_005622_document_addresses',
  },
  {
    up: migration_20261126_010518_api.up,
    down: migration_20261126_010518_api.down,
    name: '20261126_010518_api',
  },
  {
    up: migration_20261126_012511_answered_comments.up,
    down: migration_20261126_012511_answered_comments.down,
    name: '20261126_012511_answered_comments',
  },
  {
    up: migration_20261126_041126_reader_reports.up,
    down: migration_20261126_041126_reader_reports.down,
    name: '20261126_041126_reader_reports',
  },
  {
    up: migration_20261126_043651_redaction.up,
    down: migration_20261126_043651_redaction.down,
    name: '20261126_043651_redaction',
  },
  {
    up: migration_20261126_045738_search.up,
    down: migration_20261126_045738_search.down,
    name: '20261126_045738_search',
  },
  {
    up: migration_20261126_052539_keys_and_webhooks.up,
    down: migration_20261126_052539_keys_and_webhooks.down,
    name: '20261126_052539_keys_and_webhooks',
  },
  {
    up: migration_20261126_053637_purges.up,
    down: migration_20261126_053637_purges.down,
    name: '20261126_053637_purges',
  },
  {
    up: migration_20261126_073755_signing_keys.up,
    down: migration_20261126_073755_signing_keys.down,
    name: '20261126_073755_signing_keys',
  },
  {
    up: migration_20261127_102041_remove_files.up,
    down: migration_20261127_102041_remove_files.down,
    name: '20261127_102041_remove_files',
  },
  {
    up: migration_20261128_233000_regions_of_drafts.up,
    down: migration_20261128_233000_regions_of_drafts.down,
    name: '20261128_233000_regions_of_drafts',
  },
  {
    up: migration_20261128_233433_reports_taken_back.up,
    down: migration_20261128_233433_reports_taken_back.down,
    name: '20261128_233433_reports_taken_back'
  },
];
