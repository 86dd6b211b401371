import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_countries_crime_areas_prominence" AS ENUM('principal', 'associated', 'supported');
  CREATE TYPE "public"."enum_countries_region" AS ENUM('africa', 'americas', 'asia-south-pacific', 'europe', 'middle-east-north-africa');
  CREATE TYPE "public"."enum_countries_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__countries_v_version_crime_areas_prominence" AS ENUM('principal', 'associated', 'supported');
  CREATE TYPE "public"."enum__countries_v_version_region" AS ENUM('africa', 'americas', 'asia-south-pacific', 'europe', 'middle-east-north-africa');
  CREATE TYPE "public"."enum__countries_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__countries_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_ncbs_contacts_kind" AS ENUM('phone', 'email', 'website', 'address');
  CREATE TYPE "public"."enum_ncbs_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__ncbs_v_version_contacts_kind" AS ENUM('phone', 'email', 'website', 'address');
  CREATE TYPE "public"."enum__ncbs_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__ncbs_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_agencies_functions" AS ENUM('police', 'investigation', 'prosecution', 'border', 'customs', 'state-security', 'financial-investigation', 'immigration', 'coast-guard', 'corrections', 'anti-corruption', 'forensics', 'intelligence', 'oversight');
  CREATE TYPE "public"."enum_agencies_level" AS ENUM('national', 'federal', 'regional', 'local');
  CREATE TYPE "public"."enum_agencies_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__agencies_v_version_functions" AS ENUM('police', 'investigation', 'prosecution', 'border', 'customs', 'state-security', 'financial-investigation', 'immigration', 'coast-guard', 'corrections', 'anti-corruption', 'forensics', 'intelligence', 'oversight');
  CREATE TYPE "public"."enum__agencies_v_version_level" AS ENUM('national', 'federal', 'regional', 'local');
  CREATE TYPE "public"."enum__agencies_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__agencies_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_crime_areas_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__crime_areas_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__crime_areas_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_editions_collection" AS ENUM('countries', 'ncbs', 'agencies', 'crime-areas');
  CREATE TYPE "public"."enum_comments_collection" AS ENUM('countries', 'ncbs', 'agencies', 'crime-areas');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('contributor', 'reviewer', 'publisher', 'administrator', 'auditor');
  CREATE TYPE "public"."enum_users_scope_regions" AS ENUM('africa', 'americas', 'asia-south-pacific', 'europe', 'middle-east-north-africa');
  CREATE TYPE "public"."enum_users_scope_kind" AS ENUM('all', 'regions', 'countries');
  CREATE TYPE "public"."enum_users_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'publish-scheduled');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'publish-scheduled');
  CREATE TABLE "workflow_items" (
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"state" text NOT NULL,
  	"public" text NOT NULL,
  	"flagged" boolean DEFAULT false NOT NULL,
  	"edition" text,
  	"edition_number" integer DEFAULT 0 NOT NULL,
  	"edition_version" text,
  	"approved_version" text,
  	"change_note" jsonb,
  	"notice" jsonb,
  	"scheduled_for" timestamp with time zone,
  	"scheduled_by" text,
  	"schedule" text,
  	"schedule_error" jsonb,
  	"sequence" bigint,
  	CONSTRAINT "workflow_items_collection_document_pk" PRIMARY KEY("collection","document")
  );
  
  CREATE TABLE "workflow_authors" (
  	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "workflow_authors_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"change" integer NOT NULL,
  	"person" text NOT NULL,
  	"part" text NOT NULL,
  	"version" text NOT NULL,
  	"at" timestamp with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "public_settings" (
  	"slug" text PRIMARY KEY NOT NULL,
  	"content" jsonb NOT NULL
  );
  
  CREATE TABLE "countries_crime_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"crime_area_id" uuid,
  	"prominence" "enum_countries_crime_areas_prominence"
  );
  
  CREATE TABLE "countries_crime_areas_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "countries_key_facts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"verified_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "countries_key_facts_locales" (
  	"label" varchar,
  	"value" varchar,
  	"unit" varchar,
  	"source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "countries_gallery" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "countries_gallery_locales" (
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "countries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar,
  	"iso2" varchar,
  	"iso3" varchar,
  	"region" "enum_countries_region",
  	"member_since" varchar,
  	"meta_image_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_countries_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "countries_locales" (
  	"name" varchar,
  	"tagline" varchar,
  	"crime_overview" jsonb,
  	"interpol_role" jsonb,
  	"law_enforcement" jsonb,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "countries_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"countries_id" uuid
  );
  
  CREATE TABLE "_countries_v_version_crime_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"crime_area_id" uuid,
  	"prominence" "enum__countries_v_version_crime_areas_prominence",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_countries_v_version_crime_areas_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_countries_v_version_key_facts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"verified_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_countries_v_version_key_facts_locales" (
  	"label" varchar,
  	"value" varchar,
  	"unit" varchar,
  	"source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_countries_v_version_gallery" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"media_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_countries_v_version_gallery_locales" (
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_countries_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_slug" varchar,
  	"version_iso2" varchar,
  	"version_iso3" varchar,
  	"version_region" "enum__countries_v_version_region",
  	"version_member_since" varchar,
  	"version_meta_image_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__countries_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__countries_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_countries_v_locales" (
  	"version_name" varchar,
  	"version_tagline" varchar,
  	"version_crime_overview" jsonb,
  	"version_interpol_role" jsonb,
  	"version_law_enforcement" jsonb,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_countries_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"countries_id" uuid
  );
  
  CREATE TABLE "ncbs_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_ncbs_contacts_kind",
  	"value" varchar
  );
  
  CREATE TABLE "ncbs_contacts_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "ncbs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"country_id" uuid,
  	"host_agency_id" uuid,
  	"around_the_clock" boolean DEFAULT false,
  	"meta_image_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_ncbs_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "ncbs_locales" (
  	"name" varchar,
  	"city" varchar,
  	"unit" varchar,
  	"mandate" jsonb,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "ncbs_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"crime_areas_id" uuid
  );
  
  CREATE TABLE "_ncbs_v_version_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum__ncbs_v_version_contacts_kind",
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ncbs_v_version_contacts_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ncbs_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_country_id" uuid,
  	"version_host_agency_id" uuid,
  	"version_around_the_clock" boolean DEFAULT false,
  	"version_meta_image_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__ncbs_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__ncbs_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_ncbs_v_locales" (
  	"version_name" varchar,
  	"version_city" varchar,
  	"version_unit" varchar,
  	"version_mandate" jsonb,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ncbs_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"crime_areas_id" uuid
  );
  
  CREATE TABLE "agencies_functions" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_agencies_functions",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "agencies" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"native_name" varchar,
  	"slug" varchar,
  	"country_id" uuid,
  	"parent_id" uuid,
  	"level" "enum_agencies_level",
  	"unit_count" numeric,
  	"website" varchar,
  	"meta_image_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_agencies_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "agencies_locales" (
  	"name" varchar,
  	"acronym" varchar,
  	"responsibilities" jsonb,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_agencies_v_version_functions" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__agencies_v_version_functions",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_agencies_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_native_name" varchar,
  	"version_slug" varchar,
  	"version_country_id" uuid,
  	"version_parent_id" uuid,
  	"version_level" "enum__agencies_v_version_level",
  	"version_unit_count" numeric,
  	"version_website" varchar,
  	"version_meta_image_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__agencies_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__agencies_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_agencies_v_locales" (
  	"version_name" varchar,
  	"version_acronym" varchar,
  	"version_responsibilities" jsonb,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "crime_areas" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar,
  	"icon" varchar,
  	"meta_image_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_crime_areas_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "crime_areas_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"description" jsonb,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "crime_areas_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "crime_areas_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"crime_areas_id" uuid
  );
  
  CREATE TABLE "_crime_areas_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_slug" varchar,
  	"version_icon" varchar,
  	"version_meta_image_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__crime_areas_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__crime_areas_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_crime_areas_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_description" jsonb,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_crime_areas_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "_crime_areas_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"crime_areas_id" uuid
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"credit" varchar,
  	"licence" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_medium_url" varchar,
  	"sizes_medium_width" numeric,
  	"sizes_medium_height" numeric,
  	"sizes_medium_mime_type" varchar,
  	"sizes_medium_filesize" numeric,
  	"sizes_medium_filename" varchar,
  	"sizes_large_url" varchar,
  	"sizes_large_width" numeric,
  	"sizes_large_height" numeric,
  	"sizes_large_mime_type" varchar,
  	"sizes_large_filesize" numeric,
  	"sizes_large_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "editions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"collection" "enum_editions_collection" NOT NULL,
  	"document" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"number" numeric NOT NULL,
  	"content" jsonb NOT NULL,
  	"media" jsonb NOT NULL,
  	"hash" varchar NOT NULL,
  	"change_note" jsonb,
  	"emergency" boolean DEFAULT false NOT NULL,
  	"published_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "workflow_events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"event" varchar NOT NULL,
  	"collection" varchar,
  	"document" varchar,
  	"title" varchar,
  	"actor" varchar,
  	"actor_name" varchar,
  	"from" varchar,
  	"to" varchar,
  	"public_from" varchar,
  	"public_to" varchar,
  	"comment" jsonb,
  	"version" varchar,
  	"edition" numeric,
  	"details" jsonb
  );
  
  CREATE TABLE "comments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"collection" "enum_comments_collection" NOT NULL,
  	"document" varchar NOT NULL,
  	"field" varchar,
  	"text" varchar NOT NULL,
  	"author" varchar,
  	"author_name" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "users_scope_regions" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_scope_regions",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"scope_kind" "enum_users_scope_kind" DEFAULT 'countries' NOT NULL,
  	"locale" "enum_users_locale" DEFAULT 'en',
  	"deactivated" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"countries_id" uuid
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"countries_id" uuid,
  	"ncbs_id" uuid,
  	"agencies_id" uuid,
  	"crime_areas_id" uuid,
  	"media_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"accent_colour" varchar DEFAULT '#0b5d66' NOT NULL,
  	"logo_id" uuid,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_settings_locales" (
  	"name" varchar NOT NULL,
  	"tagline" varchar,
  	"disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "home_page" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "home_page_locales" (
  	"heading" varchar NOT NULL,
  	"introduction" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "navigation_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_items_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "countries_crime_areas" ADD CONSTRAINT "countries_crime_areas_crime_area_id_crime_areas_id_fk" FOREIGN KEY ("crime_area_id") REFERENCES "public"."crime_areas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "countries_crime_areas" ADD CONSTRAINT "countries_crime_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_crime_areas_locales" ADD CONSTRAINT "countries_crime_areas_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries_crime_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_key_facts" ADD CONSTRAINT "countries_key_facts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_key_facts_locales" ADD CONSTRAINT "countries_key_facts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries_key_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_gallery" ADD CONSTRAINT "countries_gallery_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "countries_gallery" ADD CONSTRAINT "countries_gallery_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_gallery_locales" ADD CONSTRAINT "countries_gallery_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries_gallery"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries" ADD CONSTRAINT "countries_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "countries_locales" ADD CONSTRAINT "countries_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_rels" ADD CONSTRAINT "countries_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_rels" ADD CONSTRAINT "countries_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_crime_areas" ADD CONSTRAINT "_countries_v_version_crime_areas_crime_area_id_crime_areas_id_fk" FOREIGN KEY ("crime_area_id") REFERENCES "public"."crime_areas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_countries_v_version_crime_areas" ADD CONSTRAINT "_countries_v_version_crime_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_crime_areas_locales" ADD CONSTRAINT "_countries_v_version_crime_areas_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v_version_crime_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_key_facts" ADD CONSTRAINT "_countries_v_version_key_facts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_key_facts_locales" ADD CONSTRAINT "_countries_v_version_key_facts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v_version_key_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_gallery" ADD CONSTRAINT "_countries_v_version_gallery_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_countries_v_version_gallery" ADD CONSTRAINT "_countries_v_version_gallery_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_gallery_locales" ADD CONSTRAINT "_countries_v_version_gallery_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v_version_gallery"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v" ADD CONSTRAINT "_countries_v_parent_id_countries_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_countries_v" ADD CONSTRAINT "_countries_v_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_countries_v_locales" ADD CONSTRAINT "_countries_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_rels" ADD CONSTRAINT "_countries_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_rels" ADD CONSTRAINT "_countries_v_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ncbs_contacts" ADD CONSTRAINT "ncbs_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ncbs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ncbs_contacts_locales" ADD CONSTRAINT "ncbs_contacts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ncbs_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ncbs" ADD CONSTRAINT "ncbs_country_id_countries_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ncbs" ADD CONSTRAINT "ncbs_host_agency_id_agencies_id_fk" FOREIGN KEY ("host_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ncbs" ADD CONSTRAINT "ncbs_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ncbs_locales" ADD CONSTRAINT "ncbs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ncbs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ncbs_rels" ADD CONSTRAINT "ncbs_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ncbs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ncbs_rels" ADD CONSTRAINT "ncbs_rels_crime_areas_fk" FOREIGN KEY ("crime_areas_id") REFERENCES "public"."crime_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ncbs_v_version_contacts" ADD CONSTRAINT "_ncbs_v_version_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ncbs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ncbs_v_version_contacts_locales" ADD CONSTRAINT "_ncbs_v_version_contacts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ncbs_v_version_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ncbs_v" ADD CONSTRAINT "_ncbs_v_parent_id_ncbs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ncbs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ncbs_v" ADD CONSTRAINT "_ncbs_v_version_country_id_countries_id_fk" FOREIGN KEY ("version_country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ncbs_v" ADD CONSTRAINT "_ncbs_v_version_host_agency_id_agencies_id_fk" FOREIGN KEY ("version_host_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ncbs_v" ADD CONSTRAINT "_ncbs_v_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ncbs_v_locales" ADD CONSTRAINT "_ncbs_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ncbs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ncbs_v_rels" ADD CONSTRAINT "_ncbs_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ncbs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ncbs_v_rels" ADD CONSTRAINT "_ncbs_v_rels_crime_areas_fk" FOREIGN KEY ("crime_areas_id") REFERENCES "public"."crime_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies_functions" ADD CONSTRAINT "agencies_functions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies" ADD CONSTRAINT "agencies_country_id_countries_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agencies" ADD CONSTRAINT "agencies_parent_id_agencies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agencies" ADD CONSTRAINT "agencies_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agencies_locales" ADD CONSTRAINT "agencies_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v_version_functions" ADD CONSTRAINT "_agencies_v_version_functions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_agencies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v" ADD CONSTRAINT "_agencies_v_parent_id_agencies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agencies_v" ADD CONSTRAINT "_agencies_v_version_country_id_countries_id_fk" FOREIGN KEY ("version_country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agencies_v" ADD CONSTRAINT "_agencies_v_version_parent_id_agencies_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agencies_v" ADD CONSTRAINT "_agencies_v_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agencies_v_locales" ADD CONSTRAINT "_agencies_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agencies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "crime_areas" ADD CONSTRAINT "crime_areas_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "crime_areas_locales" ADD CONSTRAINT "crime_areas_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."crime_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "crime_areas_texts" ADD CONSTRAINT "crime_areas_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."crime_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "crime_areas_rels" ADD CONSTRAINT "crime_areas_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."crime_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "crime_areas_rels" ADD CONSTRAINT "crime_areas_rels_crime_areas_fk" FOREIGN KEY ("crime_areas_id") REFERENCES "public"."crime_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_crime_areas_v" ADD CONSTRAINT "_crime_areas_v_parent_id_crime_areas_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."crime_areas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_crime_areas_v" ADD CONSTRAINT "_crime_areas_v_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_crime_areas_v_locales" ADD CONSTRAINT "_crime_areas_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_crime_areas_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_crime_areas_v_texts" ADD CONSTRAINT "_crime_areas_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_crime_areas_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_crime_areas_v_rels" ADD CONSTRAINT "_crime_areas_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_crime_areas_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_crime_areas_v_rels" ADD CONSTRAINT "_crime_areas_v_rels_crime_areas_fk" FOREIGN KEY ("crime_areas_id") REFERENCES "public"."crime_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_scope_regions" ADD CONSTRAINT "users_scope_regions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ncbs_fk" FOREIGN KEY ("ncbs_id") REFERENCES "public"."ncbs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_crime_areas_fk" FOREIGN KEY ("crime_areas_id") REFERENCES "public"."crime_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings_locales" ADD CONSTRAINT "site_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_locales" ADD CONSTRAINT "home_page_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_page"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_items" ADD CONSTRAINT "navigation_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_items_locales" ADD CONSTRAINT "navigation_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_items"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "workflow_items_sequence" ON "workflow_items" USING btree ("sequence");
  CREATE INDEX "workflow_items_state" ON "workflow_items" USING btree ("state");
  CREATE INDEX "workflow_authors_document" ON "workflow_authors" USING btree ("collection","document","change");
  CREATE INDEX "countries_crime_areas_order_idx" ON "countries_crime_areas" USING btree ("_order");
  CREATE INDEX "countries_crime_areas_parent_id_idx" ON "countries_crime_areas" USING btree ("_parent_id");
  CREATE INDEX "countries_crime_areas_crime_area_idx" ON "countries_crime_areas" USING btree ("crime_area_id");
  CREATE UNIQUE INDEX "countries_crime_areas_locales_locale_parent_id_unique" ON "countries_crime_areas_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "countries_key_facts_order_idx" ON "countries_key_facts" USING btree ("_order");
  CREATE INDEX "countries_key_facts_parent_id_idx" ON "countries_key_facts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "countries_key_facts_locales_locale_parent_id_unique" ON "countries_key_facts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "countries_gallery_order_idx" ON "countries_gallery" USING btree ("_order");
  CREATE INDEX "countries_gallery_parent_id_idx" ON "countries_gallery" USING btree ("_parent_id");
  CREATE INDEX "countries_gallery_media_idx" ON "countries_gallery" USING btree ("media_id");
  CREATE UNIQUE INDEX "countries_gallery_locales_locale_parent_id_unique" ON "countries_gallery_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "countries_slug_idx" ON "countries" USING btree ("slug");
  CREATE INDEX "countries_iso2_idx" ON "countries" USING btree ("iso2");
  CREATE INDEX "countries_region_idx" ON "countries" USING btree ("region");
  CREATE INDEX "countries_meta_meta_image_idx" ON "countries" USING btree ("meta_image_id");
  CREATE INDEX "countries_updated_at_idx" ON "countries" USING btree ("updated_at");
  CREATE INDEX "countries_created_at_idx" ON "countries" USING btree ("created_at");
  CREATE INDEX "countries__status_idx" ON "countries" USING btree ("_status");
  CREATE INDEX "countries_name_idx" ON "countries_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "countries_locales_locale_parent_id_unique" ON "countries_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "countries_rels_order_idx" ON "countries_rels" USING btree ("order");
  CREATE INDEX "countries_rels_parent_idx" ON "countries_rels" USING btree ("parent_id");
  CREATE INDEX "countries_rels_path_idx" ON "countries_rels" USING btree ("path");
  CREATE INDEX "countries_rels_countries_id_idx" ON "countries_rels" USING btree ("countries_id");
  CREATE INDEX "_countries_v_version_crime_areas_order_idx" ON "_countries_v_version_crime_areas" USING btree ("_order");
  CREATE INDEX "_countries_v_version_crime_areas_parent_id_idx" ON "_countries_v_version_crime_areas" USING btree ("_parent_id");
  CREATE INDEX "_countries_v_version_crime_areas_crime_area_idx" ON "_countries_v_version_crime_areas" USING btree ("crime_area_id");
  CREATE UNIQUE INDEX "_countries_v_version_crime_areas_locales_locale_parent_id_un" ON "_countries_v_version_crime_areas_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_countries_v_version_key_facts_order_idx" ON "_countries_v_version_key_facts" USING btree ("_order");
  CREATE INDEX "_countries_v_version_key_facts_parent_id_idx" ON "_countries_v_version_key_facts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_countries_v_version_key_facts_locales_locale_parent_id_uniq" ON "_countries_v_version_key_facts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_countries_v_version_gallery_order_idx" ON "_countries_v_version_gallery" USING btree ("_order");
  CREATE INDEX "_countries_v_version_gallery_parent_id_idx" ON "_countries_v_version_gallery" USING btree ("_parent_id");
  CREATE INDEX "_countries_v_version_gallery_media_idx" ON "_countries_v_version_gallery" USING btree ("media_id");
  CREATE UNIQUE INDEX "_countries_v_version_gallery_locales_locale_parent_id_unique" ON "_countries_v_version_gallery_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_countries_v_parent_idx" ON "_countries_v" USING btree ("parent_id");
  CREATE INDEX "_countries_v_version_version_slug_idx" ON "_countries_v" USING btree ("version_slug");
  CREATE INDEX "_countries_v_version_version_iso2_idx" ON "_countries_v" USING btree ("version_iso2");
  CREATE INDEX "_countries_v_version_version_region_idx" ON "_countries_v" USING btree ("version_region");
  CREATE INDEX "_countries_v_version_meta_version_meta_image_idx" ON "_countries_v" USING btree ("version_meta_image_id");
  CREATE INDEX "_countries_v_version_version_updated_at_idx" ON "_countries_v" USING btree ("version_updated_at");
  CREATE INDEX "_countries_v_version_version_created_at_idx" ON "_countries_v" USING btree ("version_created_at");
  CREATE INDEX "_countries_v_version_version__status_idx" ON "_countries_v" USING btree ("version__status");
  CREATE INDEX "_countries_v_created_at_idx" ON "_countries_v" USING btree ("created_at");
  CREATE INDEX "_countries_v_updated_at_idx" ON "_countries_v" USING btree ("updated_at");
  CREATE INDEX "_countries_v_snapshot_idx" ON "_countries_v" USING btree ("snapshot");
  CREATE INDEX "_countries_v_published_locale_idx" ON "_countries_v" USING btree ("published_locale");
  CREATE INDEX "_countries_v_latest_idx" ON "_countries_v" USING btree ("latest");
  CREATE INDEX "_countries_v_version_version_name_idx" ON "_countries_v_locales" USING btree ("version_name","_locale");
  CREATE UNIQUE INDEX "_countries_v_locales_locale_parent_id_unique" ON "_countries_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_countries_v_rels_order_idx" ON "_countries_v_rels" USING btree ("order");
  CREATE INDEX "_countries_v_rels_parent_idx" ON "_countries_v_rels" USING btree ("parent_id");
  CREATE INDEX "_countries_v_rels_path_idx" ON "_countries_v_rels" USING btree ("path");
  CREATE INDEX "_countries_v_rels_countries_id_idx" ON "_countries_v_rels" USING btree ("countries_id");
  CREATE INDEX "ncbs_contacts_order_idx" ON "ncbs_contacts" USING btree ("_order");
  CREATE INDEX "ncbs_contacts_parent_id_idx" ON "ncbs_contacts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "ncbs_contacts_locales_locale_parent_id_unique" ON "ncbs_contacts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ncbs_country_idx" ON "ncbs" USING btree ("country_id");
  CREATE INDEX "ncbs_host_agency_idx" ON "ncbs" USING btree ("host_agency_id");
  CREATE INDEX "ncbs_meta_meta_image_idx" ON "ncbs" USING btree ("meta_image_id");
  CREATE INDEX "ncbs_updated_at_idx" ON "ncbs" USING btree ("updated_at");
  CREATE INDEX "ncbs_created_at_idx" ON "ncbs" USING btree ("created_at");
  CREATE INDEX "ncbs__status_idx" ON "ncbs" USING btree ("_status");
  CREATE INDEX "ncbs_name_idx" ON "ncbs_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "ncbs_locales_locale_parent_id_unique" ON "ncbs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "ncbs_rels_order_idx" ON "ncbs_rels" USING btree ("order");
  CREATE INDEX "ncbs_rels_parent_idx" ON "ncbs_rels" USING btree ("parent_id");
  CREATE INDEX "ncbs_rels_path_idx" ON "ncbs_rels" USING btree ("path");
  CREATE INDEX "ncbs_rels_crime_areas_id_idx" ON "ncbs_rels" USING btree ("crime_areas_id");
  CREATE INDEX "_ncbs_v_version_contacts_order_idx" ON "_ncbs_v_version_contacts" USING btree ("_order");
  CREATE INDEX "_ncbs_v_version_contacts_parent_id_idx" ON "_ncbs_v_version_contacts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_ncbs_v_version_contacts_locales_locale_parent_id_unique" ON "_ncbs_v_version_contacts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ncbs_v_parent_idx" ON "_ncbs_v" USING btree ("parent_id");
  CREATE INDEX "_ncbs_v_version_version_country_idx" ON "_ncbs_v" USING btree ("version_country_id");
  CREATE INDEX "_ncbs_v_version_version_host_agency_idx" ON "_ncbs_v" USING btree ("version_host_agency_id");
  CREATE INDEX "_ncbs_v_version_meta_version_meta_image_idx" ON "_ncbs_v" USING btree ("version_meta_image_id");
  CREATE INDEX "_ncbs_v_version_version_updated_at_idx" ON "_ncbs_v" USING btree ("version_updated_at");
  CREATE INDEX "_ncbs_v_version_version_created_at_idx" ON "_ncbs_v" USING btree ("version_created_at");
  CREATE INDEX "_ncbs_v_version_version__status_idx" ON "_ncbs_v" USING btree ("version__status");
  CREATE INDEX "_ncbs_v_created_at_idx" ON "_ncbs_v" USING btree ("created_at");
  CREATE INDEX "_ncbs_v_updated_at_idx" ON "_ncbs_v" USING btree ("updated_at");
  CREATE INDEX "_ncbs_v_snapshot_idx" ON "_ncbs_v" USING btree ("snapshot");
  CREATE INDEX "_ncbs_v_published_locale_idx" ON "_ncbs_v" USING btree ("published_locale");
  CREATE INDEX "_ncbs_v_latest_idx" ON "_ncbs_v" USING btree ("latest");
  CREATE INDEX "_ncbs_v_version_version_name_idx" ON "_ncbs_v_locales" USING btree ("version_name","_locale");
  CREATE UNIQUE INDEX "_ncbs_v_locales_locale_parent_id_unique" ON "_ncbs_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ncbs_v_rels_order_idx" ON "_ncbs_v_rels" USING btree ("order");
  CREATE INDEX "_ncbs_v_rels_parent_idx" ON "_ncbs_v_rels" USING btree ("parent_id");
  CREATE INDEX "_ncbs_v_rels_path_idx" ON "_ncbs_v_rels" USING btree ("path");
  CREATE INDEX "_ncbs_v_rels_crime_areas_id_idx" ON "_ncbs_v_rels" USING btree ("crime_areas_id");
  CREATE INDEX "agencies_functions_order_idx" ON "agencies_functions" USING btree ("order");
  CREATE INDEX "agencies_functions_parent_idx" ON "agencies_functions" USING btree ("parent_id");
  CREATE INDEX "agencies_slug_idx" ON "agencies" USING btree ("slug");
  CREATE INDEX "agencies_country_idx" ON "agencies" USING btree ("country_id");
  CREATE INDEX "agencies_parent_idx" ON "agencies" USING btree ("parent_id");
  CREATE INDEX "agencies_meta_meta_image_idx" ON "agencies" USING btree ("meta_image_id");
  CREATE INDEX "agencies_updated_at_idx" ON "agencies" USING btree ("updated_at");
  CREATE INDEX "agencies_created_at_idx" ON "agencies" USING btree ("created_at");
  CREATE INDEX "agencies__status_idx" ON "agencies" USING btree ("_status");
  CREATE INDEX "agencies_name_idx" ON "agencies_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "agencies_locales_locale_parent_id_unique" ON "agencies_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_agencies_v_version_functions_order_idx" ON "_agencies_v_version_functions" USING btree ("order");
  CREATE INDEX "_agencies_v_version_functions_parent_idx" ON "_agencies_v_version_functions" USING btree ("parent_id");
  CREATE INDEX "_agencies_v_parent_idx" ON "_agencies_v" USING btree ("parent_id");
  CREATE INDEX "_agencies_v_version_version_slug_idx" ON "_agencies_v" USING btree ("version_slug");
  CREATE INDEX "_agencies_v_version_version_country_idx" ON "_agencies_v" USING btree ("version_country_id");
  CREATE INDEX "_agencies_v_version_version_parent_idx" ON "_agencies_v" USING btree ("version_parent_id");
  CREATE INDEX "_agencies_v_version_meta_version_meta_image_idx" ON "_agencies_v" USING btree ("version_meta_image_id");
  CREATE INDEX "_agencies_v_version_version_updated_at_idx" ON "_agencies_v" USING btree ("version_updated_at");
  CREATE INDEX "_agencies_v_version_version_created_at_idx" ON "_agencies_v" USING btree ("version_created_at");
  CREATE INDEX "_agencies_v_version_version__status_idx" ON "_agencies_v" USING btree ("version__status");
  CREATE INDEX "_agencies_v_created_at_idx" ON "_agencies_v" USING btree ("created_at");
  CREATE INDEX "_agencies_v_updated_at_idx" ON "_agencies_v" USING btree ("updated_at");
  CREATE INDEX "_agencies_v_snapshot_idx" ON "_agencies_v" USING btree ("snapshot");
  CREATE INDEX "_agencies_v_published_locale_idx" ON "_agencies_v" USING btree ("published_locale");
  CREATE INDEX "_agencies_v_latest_idx" ON "_agencies_v" USING btree ("latest");
  CREATE INDEX "_agencies_v_version_version_name_idx" ON "_agencies_v_locales" USING btree ("version_name","_locale");
  CREATE UNIQUE INDEX "_agencies_v_locales_locale_parent_id_unique" ON "_agencies_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "crime_areas_slug_idx" ON "crime_areas" USING btree ("slug");
  CREATE INDEX "crime_areas_meta_meta_image_idx" ON "crime_areas" USING btree ("meta_image_id");
  CREATE INDEX "crime_areas_updated_at_idx" ON "crime_areas" USING btree ("updated_at");
  CREATE INDEX "crime_areas_created_at_idx" ON "crime_areas" USING btree ("created_at");
  CREATE INDEX "crime_areas__status_idx" ON "crime_areas" USING btree ("_status");
  CREATE INDEX "crime_areas_name_idx" ON "crime_areas_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "crime_areas_locales_locale_parent_id_unique" ON "crime_areas_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "crime_areas_texts_order_parent" ON "crime_areas_texts" USING btree ("order","parent_id");
  CREATE INDEX "crime_areas_texts_locale_parent" ON "crime_areas_texts" USING btree ("locale","parent_id");
  CREATE INDEX "crime_areas_rels_order_idx" ON "crime_areas_rels" USING btree ("order");
  CREATE INDEX "crime_areas_rels_parent_idx" ON "crime_areas_rels" USING btree ("parent_id");
  CREATE INDEX "crime_areas_rels_path_idx" ON "crime_areas_rels" USING btree ("path");
  CREATE INDEX "crime_areas_rels_crime_areas_id_idx" ON "crime_areas_rels" USING btree ("crime_areas_id");
  CREATE INDEX "_crime_areas_v_parent_idx" ON "_crime_areas_v" USING btree ("parent_id");
  CREATE INDEX "_crime_areas_v_version_version_slug_idx" ON "_crime_areas_v" USING btree ("version_slug");
  CREATE INDEX "_crime_areas_v_version_meta_version_meta_image_idx" ON "_crime_areas_v" USING btree ("version_meta_image_id");
  CREATE INDEX "_crime_areas_v_version_version_updated_at_idx" ON "_crime_areas_v" USING btree ("version_updated_at");
  CREATE INDEX "_crime_areas_v_version_version_created_at_idx" ON "_crime_areas_v" USING btree ("version_created_at");
  CREATE INDEX "_crime_areas_v_version_version__status_idx" ON "_crime_areas_v" USING btree ("version__status");
  CREATE INDEX "_crime_areas_v_created_at_idx" ON "_crime_areas_v" USING btree ("created_at");
  CREATE INDEX "_crime_areas_v_updated_at_idx" ON "_crime_areas_v" USING btree ("updated_at");
  CREATE INDEX "_crime_areas_v_snapshot_idx" ON "_crime_areas_v" USING btree ("snapshot");
  CREATE INDEX "_crime_areas_v_published_locale_idx" ON "_crime_areas_v" USING btree ("published_locale");
  CREATE INDEX "_crime_areas_v_latest_idx" ON "_crime_areas_v" USING btree ("latest");
  CREATE INDEX "_crime_areas_v_version_version_name_idx" ON "_crime_areas_v_locales" USING btree ("version_name","_locale");
  CREATE UNIQUE INDEX "_crime_areas_v_locales_locale_parent_id_unique" ON "_crime_areas_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_crime_areas_v_texts_order_parent" ON "_crime_areas_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_crime_areas_v_texts_locale_parent" ON "_crime_areas_v_texts" USING btree ("locale","parent_id");
  CREATE INDEX "_crime_areas_v_rels_order_idx" ON "_crime_areas_v_rels" USING btree ("order");
  CREATE INDEX "_crime_areas_v_rels_parent_idx" ON "_crime_areas_v_rels" USING btree ("parent_id");
  CREATE INDEX "_crime_areas_v_rels_path_idx" ON "_crime_areas_v_rels" USING btree ("path");
  CREATE INDEX "_crime_areas_v_rels_crime_areas_id_idx" ON "_crime_areas_v_rels" USING btree ("crime_areas_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_medium_sizes_medium_filename_idx" ON "media" USING btree ("sizes_medium_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "editions_published_at_idx" ON "editions" USING btree ("published_at");
  CREATE UNIQUE INDEX "collection_document_number_idx" ON "editions" USING btree ("collection","document","number");
  CREATE INDEX "workflow_events_at_idx" ON "workflow_events" USING btree ("at");
  CREATE INDEX "workflow_events_event_idx" ON "workflow_events" USING btree ("event");
  CREATE INDEX "workflow_events_collection_idx" ON "workflow_events" USING btree ("collection");
  CREATE INDEX "workflow_events_document_idx" ON "workflow_events" USING btree ("document");
  CREATE INDEX "workflow_events_actor_idx" ON "workflow_events" USING btree ("actor");
  CREATE INDEX "comments_document_idx" ON "comments" USING btree ("document");
  CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
  CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_scope_regions_order_idx" ON "users_scope_regions" USING btree ("order");
  CREATE INDEX "users_scope_regions_parent_idx" ON "users_scope_regions" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_countries_id_idx" ON "users_rels" USING btree ("countries_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_countries_id_idx" ON "payload_locked_documents_rels" USING btree ("countries_id");
  CREATE INDEX "payload_locked_documents_rels_ncbs_id_idx" ON "payload_locked_documents_rels" USING btree ("ncbs_id");
  CREATE INDEX "payload_locked_documents_rels_agencies_id_idx" ON "payload_locked_documents_rels" USING btree ("agencies_id");
  CREATE INDEX "payload_locked_documents_rels_crime_areas_id_idx" ON "payload_locked_documents_rels" USING btree ("crime_areas_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_settings_logo_idx" ON "site_settings" USING btree ("logo_id");
  CREATE UNIQUE INDEX "site_settings_locales_locale_parent_id_unique" ON "site_settings_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "home_page_locales_locale_parent_id_unique" ON "home_page_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_items_order_idx" ON "navigation_items" USING btree ("_order");
  CREATE INDEX "navigation_items_parent_id_idx" ON "navigation_items" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_items_locales_locale_parent_id_unique" ON "navigation_items_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "workflow_items" CASCADE;
  DROP TABLE "workflow_authors" CASCADE;
  DROP TABLE "public_settings" CASCADE;
  DROP TABLE "countries_crime_areas" CASCADE;
  DROP TABLE "countries_crime_areas_locales" CASCADE;
  DROP TABLE "countries_key_facts" CASCADE;
  DROP TABLE "countries_key_facts_locales" CASCADE;
  DROP TABLE "countries_gallery" CASCADE;
  DROP TABLE "countries_gallery_locales" CASCADE;
  DROP TABLE "countries" CASCADE;
  DROP TABLE "countries_locales" CASCADE;
  DROP TABLE "countries_rels" CASCADE;
  DROP TABLE "_countries_v_version_crime_areas" CASCADE;
  DROP TABLE "_countries_v_version_crime_areas_locales" CASCADE;
  DROP TABLE "_countries_v_version_key_facts" CASCADE;
  DROP TABLE "_countries_v_version_key_facts_locales" CASCADE;
  DROP TABLE "_countries_v_version_gallery" CASCADE;
  DROP TABLE "_countries_v_version_gallery_locales" CASCADE;
  DROP TABLE "_countries_v" CASCADE;
  DROP TABLE "_countries_v_locales" CASCADE;
  DROP TABLE "_countries_v_rels" CASCADE;
  DROP TABLE "ncbs_contacts" CASCADE;
  DROP TABLE "ncbs_contacts_locales" CASCADE;
  DROP TABLE "ncbs" CASCADE;
  DROP TABLE "ncbs_locales" CASCADE;
  DROP TABLE "ncbs_rels" CASCADE;
  DROP TABLE "_ncbs_v_version_contacts" CASCADE;
  DROP TABLE "_ncbs_v_version_contacts_locales" CASCADE;
  DROP TABLE "_ncbs_v" CASCADE;
  DROP TABLE "_ncbs_v_locales" CASCADE;
  DROP TABLE "_ncbs_v_rels" CASCADE;
  DROP TABLE "agencies_functions" CASCADE;
  DROP TABLE "agencies" CASCADE;
  DROP TABLE "agencies_locales" CASCADE;
  DROP TABLE "_agencies_v_version_functions" CASCADE;
  DROP TABLE "_agencies_v" CASCADE;
  DROP TABLE "_agencies_v_locales" CASCADE;
  DROP TABLE "crime_areas" CASCADE;
  DROP TABLE "crime_areas_locales" CASCADE;
  DROP TABLE "crime_areas_texts" CASCADE;
  DROP TABLE "crime_areas_rels" CASCADE;
  DROP TABLE "_crime_areas_v" CASCADE;
  DROP TABLE "_crime_areas_v_locales" CASCADE;
  DROP TABLE "_crime_areas_v_texts" CASCADE;
  DROP TABLE "_crime_areas_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "editions" CASCADE;
  DROP TABLE "workflow_events" CASCADE;
  DROP TABLE "comments" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_scope_regions" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "site_settings_locales" CASCADE;
  DROP TABLE "home_page" CASCADE;
  DROP TABLE "home_page_locales" CASCADE;
  DROP TABLE "navigation_items" CASCADE;
  DROP TABLE "navigation_items_locales" CASCADE;
  DROP TABLE "navigation" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_countries_crime_areas_prominence";
  DROP TYPE "public"."enum_countries_region";
  DROP TYPE "public"."enum_countries_status";
  DROP TYPE "public"."enum__countries_v_version_crime_areas_prominence";
  DROP TYPE "public"."enum__countries_v_version_region";
  DROP TYPE "public"."enum__countries_v_version_status";
  DROP TYPE "public"."enum__countries_v_published_locale";
  DROP TYPE "public"."enum_ncbs_contacts_kind";
  DROP TYPE "public"."enum_ncbs_status";
  DROP TYPE "public"."enum__ncbs_v_version_contacts_kind";
  DROP TYPE "public"."enum__ncbs_v_version_status";
  DROP TYPE "public"."enum__ncbs_v_published_locale";
  DROP TYPE "public"."enum_agencies_functions";
  DROP TYPE "public"."enum_agencies_level";
  DROP TYPE "public"."enum_agencies_status";
  DROP TYPE "public"."enum__agencies_v_version_functions";
  DROP TYPE "public"."enum__agencies_v_version_level";
  DROP TYPE "public"."enum__agencies_v_version_status";
  DROP TYPE "public"."enum__agencies_v_published_locale";
  DROP TYPE "public"."enum_crime_areas_status";
  DROP TYPE "public"."enum__crime_areas_v_version_status";
  DROP TYPE "public"."enum__crime_areas_v_published_locale";
  DROP TYPE "public"."enum_editions_collection";
  DROP TYPE "public"."enum_comments_collection";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_scope_regions";
  DROP TYPE "public"."enum_users_scope_kind";
  DROP TYPE "public"."enum_users_locale";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
