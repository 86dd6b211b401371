import { WorkflowField as WorkflowField_8dc63b886eb98954634cf546d94ec30b } from '../../../../src/admin/document/WorkflowField'
import { ReadinessField as ReadinessField_34a04e7ad16307b8e70d48e5299b37d8 } from '../../../../src/admin/readiness/ReadinessField'
import { CommentsField as CommentsField_201733430f0a757dc2dfd0904b1ecab6 } from '../../../../src/admin/comments/CommentsField'
import { SharePreview as SharePreview_9712422eeff38243dabb2aa8b7fdf227 } from '../../../../src/admin/preview/SharePreview'
import { FieldComments as FieldComments_00455959e40c55d2b9869364144041f7 } from '../../../../src/admin/comments/FieldComments'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StandingCell as StandingCell_2eb646260a5777b89a8f95ec1081725f } from '../../../../src/admin/list/StandingCell'
import { StateLinks as StateLinks_f943330cf5e79f29d69fb10f17b1ee7a } from '../../../../src/admin/list/StateLinks'
import { NoButton as NoButton_892eb3a1676bca3065b77e6e6c994912 } from '../../../../src/admin/document/NoButton'
import { TranslateView as TranslateView_2dec118521ed5b185ec238d027f0e98a } from '../../../../src/admin/translation/TranslateView'
import { TranslateTab as TranslateTab_7a316d5ae8804570e46372d166ce7c7b } from '../../../../src/admin/translation/TranslateTab'
import { BrandIcon as BrandIcon_08b8df1b2f8fb0263e500e0d1b80135b } from '../../../../src/admin/frame/Brand'
import { BrandLogo as BrandLogo_08b8df1b2f8fb0263e500e0d1b80135b } from '../../../../src/admin/frame/Brand'
import { Bell as Bell_500cdb403d6121364ecbd51297baa12f } from '../../../../src/admin/notifications/Bell'
import { TranslationsLink as TranslationsLink_a17a0999515dba877babeac42fb54070 } from '../../../../src/admin/translation/TranslationsLink'
import { VersionGuard as VersionGuard_595bc3c0bd064c2d6cb97b68dc8bf035 } from '../../../../src/admin/document/VersionGuard'
import { Dashboard as Dashboard_e57afc99291726bda4e4e9629bc62236 } from '../../../../src/admin/dashboard/Dashboard'
import { NotificationsView as NotificationsView_c9b6a6e4e8b9d348fd7835aeebaf30bd } from '../../../../src/admin/notifications/NotificationsView'
import { TranslationsView as TranslationsView_b571dbd125f9cebaae1be3e94cbe8d90 } from '../../../../src/admin/translation/TranslationsView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/document/WorkflowField#WorkflowField": WorkflowField_8dc63b886eb98954634cf546d94ec30b,
  "/src/admin/readiness/ReadinessField#ReadinessField": ReadinessField_34a04e7ad16307b8e70d48e5299b37d8,
  "/src/admin/comments/CommentsField#CommentsField": CommentsField_201733430f0a757dc2dfd0904b1ecab6,
  "/src/admin/preview/SharePreview#SharePreview": SharePreview_9712422eeff38243dabb2aa8b7fdf227,
  "/src/admin/comments/FieldComments#FieldComments": FieldComments_00455959e40c55d2b9869364144041f7,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/list/StandingCell#StandingCell": StandingCell_2eb646260a5777b89a8f95ec1081725f,
  "/src/admin/list/StateLinks#StateLinks": StateLinks_f943330cf5e79f29d69fb10f17b1ee7a,
  "/src/admin/document/NoButton#NoButton": NoButton_892eb3a1676bca3065b77e6e6c994912,
  "/src/admin/translation/TranslateView#TranslateView": TranslateView_2dec118521ed5b185ec238d027f0e98a,
  "/src/admin/translation/TranslateTab#TranslateTab": TranslateTab_7a316d5ae8804570e46372d166ce7c7b,
  "/src/admin/frame/Brand#BrandIcon": BrandIcon_08b8df1b2f8fb0263e500e0d1b80135b,
  "/src/admin/frame/Brand#BrandLogo": BrandLogo_08b8df1b2f8fb0263e500e0d1b80135b,
  "/src/admin/notifications/Bell#Bell": Bell_500cdb403d6121364ecbd51297baa12f,
  "/src/admin/translation/TranslationsLink#TranslationsLink": TranslationsLink_a17a0999515dba877babeac42fb54070,
  "/src/admin/document/VersionGuard#VersionGuard": VersionGuard_595bc3c0bd064c2d6cb97b68dc8bf035,
  "/src/admin/dashboard/Dashboard#Dashboard": Dashboard_e57afc99291726bda4e4e9629bc62236,
  "/src/admin/notifications/NotificationsView#NotificationsView": NotificationsView_c9b6a6e4e8b9d348fd7835aeebaf30bd,
  "/src/admin/translation/TranslationsView#TranslationsView": TranslationsView_b571dbd125f9cebaae1be3e94cbe8d90,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
