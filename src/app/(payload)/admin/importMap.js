import { WorkflowField as WorkflowField_8dc63b886eb98954634cf546d94ec30b } from '../../../../src/admin/document/WorkflowField'
import { ReadinessField as ReadinessField_34a04e7ad16307b8e70d48e5299b37d8 } from '../../../../src/admin/readiness/ReadinessField'
import { ReportsField as ReportsField_0efeadc6e142cc454f8687d9d8d5a84a } from '../../../../src/admin/reports/ReportsField'
import { CommentsField as CommentsField_201733430f0a757dc2dfd0904b1ecab6 } from '../../../../src/admin/comments/CommentsField'
import { SharePreview as SharePreview_9712422eeff38243dabb2aa8b7fdf227 } from '../../../../src/admin/preview/SharePreview'
import { Notices as Notices_280c475ae83f733c78bca9d52f2b940d } from '../../../../src/admin/document/Notices'
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
import { Together as Together_6132204781ef019d575757cfd3c1eacf } from '../../../../src/admin/list/Together'
import { EmptyList as EmptyList_38f4d9af4b2386f5ea7112547f1bf4d1 } from '../../../../src/admin/list/EmptyList'
import { NoButton as NoButton_892eb3a1676bca3065b77e6e6c994912 } from '../../../../src/admin/document/NoButton'
import { SaveControl as SaveControl_71873139666dff112c58d771cb3d0867 } from '../../../../src/admin/document/saving/SaveControl'
import { ReviewView as ReviewView_359b287cca48b7067dd90ca82bbdcd4f } from '../../../../src/admin/review/ReviewView'
import { HistoryView as HistoryView_ab9cf6ca67c54a56c9f595e9992a7f7e } from '../../../../src/admin/history/HistoryView'
import { TranslateView as TranslateView_2dec118521ed5b185ec238d027f0e98a } from '../../../../src/admin/translation/TranslateView'
import { TranslateTab as TranslateTab_7a316d5ae8804570e46372d166ce7c7b } from '../../../../src/admin/translation/TranslateTab'
import { SavePicture as SavePicture_442bfdf563ab619de1ed1fec79f96f5d } from '../../../../src/admin/pictures/SavePicture'
import { JsonText as JsonText_a4a4290eac632ac6321874bcb43c0246 } from '../../../../src/admin/frame/JsonText'
import { NoSelection as NoSelection_5519d6448825d8328edc41adfca1f73a } from '../../../../src/admin/list/NoSelection'
import { EventCell as EventCell_4eca0ccb43c12b43014fbbd866515c48 } from '../../../../src/admin/trail/cells'
import { DocumentCell as DocumentCell_4eca0ccb43c12b43014fbbd866515c48 } from '../../../../src/admin/trail/cells'
import { StateCell as StateCell_4eca0ccb43c12b43014fbbd866515c48 } from '../../../../src/admin/trail/cells'
import { ExportLink as ExportLink_a648647374dd7edd19afc50c1ab3b2a3 } from '../../../../src/admin/trail/ExportLink'
import { EventView as EventView_bc44e06cf028ee865be732db08967c25 } from '../../../../src/admin/trail/EventView'
import { StateCell as StateCell_f9b98cef07b3567393323371887f173b } from '../../../../src/admin/people/StateCell'
import { Nothing as Nothing_f19f80c79e6026223c59a8c5eaa31ae7 } from '../../../../src/admin/people/Nothing'
import { AccountPanel as AccountPanel_7f7c0f69ac4468478b3ff5ab88d9bc12 } from '../../../../src/admin/people/AccountPanel'
import { ListHead as ListHead_bf1bef4125c098c31000222cea875468 } from '../../../../src/admin/people/ListHead'
import { BrandIcon as BrandIcon_08b8df1b2f8fb0263e500e0d1b80135b } from '../../../../src/admin/frame/Brand'
import { BrandLogo as BrandLogo_08b8df1b2f8fb0263e500e0d1b80135b } from '../../../../src/admin/frame/Brand'
import { Shortcuts as Shortcuts_c27150f4ef9905f8cf3252aa7e820eed } from '../../../../src/admin/shortcuts/Shortcuts'
import { Bell as Bell_500cdb403d6121364ecbd51297baa12f } from '../../../../src/admin/notifications/Bell'
import { TranslationsLink as TranslationsLink_a17a0999515dba877babeac42fb54070 } from '../../../../src/admin/translation/TranslationsLink'
import { ImportLink as ImportLink_8b91dd32a8aca64f2dbe2414dded33ff } from '../../../../src/admin/import/ImportLink'
import { KeysLink as KeysLink_b6e88078b751cda0a759c3636ca57aac } from '../../../../src/admin/keys/KeysLink'
import { WebhooksLink as WebhooksLink_ee6130aa1aa90084b4af41405bd590cc } from '../../../../src/admin/webhooks/WebhooksLink'
import { LoginView as LoginView_0aac5a5868ce8012f4ba16c8add1d027 } from '../../../../src/admin/people/LoginView'
import { ClosedView as ClosedView_28fb45aad0ae48b910641664e01728e4 } from '../../../../src/admin/people/ClosedView'
import { InviteView as InviteView_a01c1ddac9972b6a6290bc4e2e38b8df } from '../../../../src/admin/people/InviteView'
import { JoinView as JoinView_c461b66ae0dd702b7a71ce346112e3f6 } from '../../../../src/admin/people/JoinView'
import { KeysView as KeysView_c47cc3603de1eb52e1fecf64dbbcc879 } from '../../../../src/admin/keys/KeysView'
import { Dashboard as Dashboard_e57afc99291726bda4e4e9629bc62236 } from '../../../../src/admin/dashboard/Dashboard'
import { ImportView as ImportView_444c913ee29d645740d0a81eed48348b } from '../../../../src/admin/import/ImportView'
import { NotificationsView as NotificationsView_c9b6a6e4e8b9d348fd7835aeebaf30bd } from '../../../../src/admin/notifications/NotificationsView'
import { TranslationsView as TranslationsView_b571dbd125f9cebaae1be3e94cbe8d90 } from '../../../../src/admin/translation/TranslationsView'
import { WebhooksView as WebhooksView_b7b5cc7ad1b88cd16507061f07948f68 } from '../../../../src/admin/webhooks/WebhooksView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/document/WorkflowField#WorkflowField": WorkflowField_8dc63b886eb98954634cf546d94ec30b,
  "/src/admin/readiness/ReadinessField#ReadinessField": ReadinessField_34a04e7ad16307b8e70d48e5299b37d8,
  "/src/admin/reports/ReportsField#ReportsField": ReportsField_0efeadc6e142cc454f8687d9d8d5a84a,
  "/src/admin/comments/CommentsField#CommentsField": CommentsField_201733430f0a757dc2dfd0904b1ecab6,
  "/src/admin/preview/SharePreview#SharePreview": SharePreview_9712422eeff38243dabb2aa8b7fdf227,
  "/src/admin/document/Notices#Notices": Notices_280c475ae83f733c78bca9d52f2b940d,
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
  "/src/admin/list/Together#Together": Together_6132204781ef019d575757cfd3c1eacf,
  "/src/admin/list/EmptyList#EmptyList": EmptyList_38f4d9af4b2386f5ea7112547f1bf4d1,
  "/src/admin/document/NoButton#NoButton": NoButton_892eb3a1676bca3065b77e6e6c994912,
  "/src/admin/document/saving/SaveControl#SaveControl": SaveControl_71873139666dff112c58d771cb3d0867,
  "/src/admin/review/ReviewView#ReviewView": ReviewView_359b287cca48b7067dd90ca82bbdcd4f,
  "/src/admin/history/HistoryView#HistoryView": HistoryView_ab9cf6ca67c54a56c9f595e9992a7f7e,
  "/src/admin/translation/TranslateView#TranslateView": TranslateView_2dec118521ed5b185ec238d027f0e98a,
  "/src/admin/translation/TranslateTab#TranslateTab": TranslateTab_7a316d5ae8804570e46372d166ce7c7b,
  "/src/admin/pictures/SavePicture#SavePicture": SavePicture_442bfdf563ab619de1ed1fec79f96f5d,
  "/src/admin/frame/JsonText#JsonText": JsonText_a4a4290eac632ac6321874bcb43c0246,
  "/src/admin/list/NoSelection#NoSelection": NoSelection_5519d6448825d8328edc41adfca1f73a,
  "/src/admin/trail/cells#EventCell": EventCell_4eca0ccb43c12b43014fbbd866515c48,
  "/src/admin/trail/cells#DocumentCell": DocumentCell_4eca0ccb43c12b43014fbbd866515c48,
  "/src/admin/trail/cells#StateCell": StateCell_4eca0ccb43c12b43014fbbd866515c48,
  "/src/admin/trail/ExportLink#ExportLink": ExportLink_a648647374dd7edd19afc50c1ab3b2a3,
  "/src/admin/trail/EventView#EventView": EventView_bc44e06cf028ee865be732db08967c25,
  "/src/admin/people/StateCell#StateCell": StateCell_f9b98cef07b3567393323371887f173b,
  "/src/admin/people/Nothing#Nothing": Nothing_f19f80c79e6026223c59a8c5eaa31ae7,
  "/src/admin/people/AccountPanel#AccountPanel": AccountPanel_7f7c0f69ac4468478b3ff5ab88d9bc12,
  "/src/admin/people/ListHead#ListHead": ListHead_bf1bef4125c098c31000222cea875468,
  "/src/admin/frame/Brand#BrandIcon": BrandIcon_08b8df1b2f8fb0263e500e0d1b80135b,
  "/src/admin/frame/Brand#BrandLogo": BrandLogo_08b8df1b2f8fb0263e500e0d1b80135b,
  "/src/admin/shortcuts/Shortcuts#Shortcuts": Shortcuts_c27150f4ef9905f8cf3252aa7e820eed,
  "/src/admin/notifications/Bell#Bell": Bell_500cdb403d6121364ecbd51297baa12f,
  "/src/admin/translation/TranslationsLink#TranslationsLink": TranslationsLink_a17a0999515dba877babeac42fb54070,
  "/src/admin/import/ImportLink#ImportLink": ImportLink_8b91dd32a8aca64f2dbe2414dded33ff,
  "/src/admin/keys/KeysLink#KeysLink": KeysLink_b6e88078b751cda0a759c3636ca57aac,
  "/src/admin/webhooks/WebhooksLink#WebhooksLink": WebhooksLink_ee6130aa1aa90084b4af41405bd590cc,
  "/src/admin/people/LoginView#LoginView": LoginView_0aac5a5868ce8012f4ba16c8add1d027,
  "/src/admin/people/ClosedView#ClosedView": ClosedView_28fb45aad0ae48b910641664e01728e4,
  "/src/admin/people/InviteView#InviteView": InviteView_a01c1ddac9972b6a6290bc4e2e38b8df,
  "/src/admin/people/JoinView#JoinView": JoinView_c461b66ae0dd702b7a71ce346112e3f6,
  "/src/admin/keys/KeysView#KeysView": KeysView_c47cc3603de1eb52e1fecf64dbbcc879,
  "/src/admin/dashboard/Dashboard#Dashboard": Dashboard_e57afc99291726bda4e4e9629bc62236,
  "/src/admin/import/ImportView#ImportView": ImportView_444c913ee29d645740d0a81eed48348b,
  "/src/admin/notifications/NotificationsView#NotificationsView": NotificationsView_c9b6a6e4e8b9d348fd7835aeebaf30bd,
  "/src/admin/translation/TranslationsView#TranslationsView": TranslationsView_b571dbd125f9cebaae1be3e94cbe8d90,
  "/src/admin/webhooks/WebhooksView#WebhooksView": WebhooksView_b7b5cc7ad1b88cd16507061f07948f68,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
