import { workflowItems, workflowAuthors, trailChain, publicSettings } from './workflow'
import { documentAddresses } from './addresses'
import { apiDocuments, publicChanges, searchWords } from './api'
import { presence, reviewClaims, reviewLooks } from './desk'
import { apiKeys } from './keys'
import { notifications } from './notifications'
import { previewLinks, previewAnswers } from './previews'
import { readerReports, reportReferences, reportSalts, reportSendings } from './reports'
import { signingKeys } from './signing'
import { translationOrigins, translationProgress } from './translation'
import { externalLinks, externalLinkUses } from './links'
import { webhookDeliveries, webhooks } from './webhooks'
import { secondFactors, recoveryCodes, invitations, sessionDetails, failedAttempts } from './people'

/** Every table of our own, under its name, for Payload's schema and migrations. */
export const LIAISON_TABLES = {
  workflow_items: workflowItems,
  workflow_authors: workflowAuthors,
  document_addresses: documentAddresses,
  presence,
  review_claims: reviewClaims,
  preview_links: previewLinks,
  preview_answers: previewAnswers,
  review_looks: reviewLooks,
  trail_chain: trailChain,
  public_settings: publicSettings,
  notifications,
  translation_origins: translationOrigins,
  translation_progress: translationProgress,
  external_links: externalLinks,
  external_link_uses: externalLinkUses,
  second_factors: secondFactors,
  recovery_codes: recoveryCodes,
  invitations,
  session_details: sessionDetails,
  failed_attempts: failedAttempts,
  api_documents: apiDocuments,
  public_changes: publicChanges,
  api_keys: apiKeys,
  webhooks,
  webhook_deliveries: webhookDeliveries,
  reader_reports: readerReports,
  reader_report_references: reportReferences,
  reader_report_salts: reportSalts,
  reader_report_sendings: reportSendings,
  search_words: searchWords,
  signing_keys: signingKeys,
}
