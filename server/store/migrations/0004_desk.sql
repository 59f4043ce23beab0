CREATE TABLE `ballot_boxes` (
	`meeting_id` text NOT NULL,
	`choice_id` text NOT NULL,
	`ballots` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `choice_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`hash` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`bytes` integer NOT NULL,
	`stored_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `draft_versions` (
	`meeting_id` text NOT NULL,
	`kind` text NOT NULL,
	`seq` integer NOT NULL,
	`edition` integer NOT NULL,
	`author_id` text NOT NULL,
	`begun_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `kind`, `seq`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`,`kind`) REFERENCES `paper_drafts`(`meeting_id`,`kind`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `invitation_attendees` (
	`id` integer PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`room_id` text,
	`position` integer NOT NULL,
	`office` text NOT NULL,
	`name_ref` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`room_id`) REFERENCES `rooms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `invitation_attendees_meeting` ON `invitation_attendees` (`meeting_id`,`room_id`);--> statement-breakpoint
CREATE TABLE `issued_files` (
	`meeting_id` text NOT NULL,
	`kind` text NOT NULL,
	`version` integer NOT NULL,
	`number` text NOT NULL,
	`day` text NOT NULL,
	`pdf_hash` text NOT NULL,
	`docx_hash` text NOT NULL,
	`saves` integer NOT NULL,
	`log_seq` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `kind`, `version`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `issuers` (
	`unit_id` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mail_contents` (
	`hash` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mailed_meetings` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text,
	`kind` text NOT NULL,
	`unit_id` text NOT NULL,
	`recipient` text NOT NULL,
	`address` text,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`attachments` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`last_error` text,
	`message_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`delivered_at` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mails_meeting` ON `mails` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `mails_waiting` ON `mails` (`next_attempt_at`) WHERE state = 'waiting';--> statement-breakpoint
CREATE TABLE `meeting_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`organiser_unit_id` text NOT NULL,
	`author_id` text NOT NULL,
	`saver_id` text NOT NULL,
	`saves` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`organiser_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saver_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_drafts_organiser` ON `meeting_drafts` (`organiser_unit_id`);--> statement-breakpoint
CREATE INDEX `meeting_drafts_author` ON `meeting_drafts` (`author_id`);--> statement-breakpoint
CREATE TABLE `meeting_papers` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`item_id` text,
	`title` text NOT NULL,
	`added_at` integer NOT NULL,
	`added_by` text NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`withdrawal_reason` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`added_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_papers_meeting` ON `meeting_papers` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `meeting_series` (
	`id` text PRIMARY KEY NOT NULL,
	`rule` text NOT NULL,
	`from_day` text NOT NULL,
	`convened_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `paper_drafts` (
	`meeting_id` text NOT NULL,
	`kind` text NOT NULL,
	`saves` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `kind`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `paper_numbers` (
	`issuer_unit_id` text NOT NULL,
	`type` text NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`paper_key` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`issuer_unit_id`, `type`, `year`, `number`),
	FOREIGN KEY (`issuer_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `paper_numbers_paper_key_unique` ON `paper_numbers` (`paper_key`);--> statement-breakpoint
CREATE TABLE `paper_openings` (
	`paper_id` text NOT NULL,
	`version` integer NOT NULL,
	`party` text NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`paper_id`, `version`, `party`),
	FOREIGN KEY (`paper_id`) REFERENCES `meeting_papers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `paper_versions` (
	`paper_id` text NOT NULL,
	`version` integer NOT NULL,
	`hash` text NOT NULL,
	`file_name` text NOT NULL,
	`added_at` integer NOT NULL,
	`added_by` text NOT NULL,
	PRIMARY KEY(`paper_id`, `version`),
	FOREIGN KEY (`paper_id`) REFERENCES `meeting_papers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`hash`) REFERENCES `documents`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_versions_hash` ON `paper_versions` (`hash`);--> statement-breakpoint
CREATE TABLE `saved_list_units` (
	`list_id` text NOT NULL,
	`position` integer NOT NULL,
	`unit_id` text NOT NULL,
	PRIMARY KEY(`list_id`, `position`),
	FOREIGN KEY (`list_id`) REFERENCES `saved_lists`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `saved_lists` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_unit_id` text NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`owner_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_lists_name` ON `saved_lists` (`owner_unit_id`,`name`);--> statement-breakpoint
CREATE TABLE `seals` (
	`unit_id` text PRIMARY KEY NOT NULL,
	`locked` text NOT NULL,
	`subject` text NOT NULL,
	`issuer` text NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_to` integer NOT NULL,
	`added_at` integer NOT NULL,
	`added_by_name` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `signed_papers` (
	`seq` integer PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`kind` text NOT NULL,
	`version` integer NOT NULL,
	`hash_out` text NOT NULL,
	`hash_signed` text NOT NULL,
	`verdict` text NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `signed_papers_meeting` ON `signed_papers` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `special_days` (
	`day` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `task_deeds` (
	`seq` integer PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`task_id` text NOT NULL,
	`kind` text NOT NULL,
	`day` text,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `task_deeds_task` ON `task_deeds` (`meeting_id`,`task_id`);--> statement-breakpoint
CREATE TABLE `task_reminders` (
	`seq` integer PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`task_id` text NOT NULL,
	`cause` text NOT NULL,
	`due_day` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `task_reminders_task` ON `task_reminders` (`meeting_id`,`task_id`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`meeting_id` text NOT NULL,
	`task_id` text NOT NULL,
	`text` text NOT NULL,
	`lead_unit_id` text NOT NULL,
	`coordinating_unit_ids` text NOT NULL,
	`due_day` text,
	`given_at` integer NOT NULL,
	`withdrawn` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `task_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `trust_roots` (
	`fingerprint` text PRIMARY KEY NOT NULL,
	`certificate` text NOT NULL,
	`subject` text NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_to` integer NOT NULL,
	`added_at` integer NOT NULL,
	`added_by_name` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `agenda_items` ADD `item_id` text;--> statement-breakpoint
ALTER TABLE `agenda_items` ADD `speaker` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `agenda_items` ADD `unit_id` text REFERENCES units(id);--> statement-breakpoint
ALTER TABLE `meetings` ADD `place` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `requirements` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `contact` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `called_off_reason` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `moved_at` integer;--> statement-breakpoint
ALTER TABLE `meetings` ADD `series_id` text REFERENCES meeting_series(id);--> statement-breakpoint
CREATE INDEX `meetings_series` ON `meetings` (`series_id`);--> statement-breakpoint
ALTER TABLE `rooms` ADD `email` text;--> statement-breakpoint
CREATE INDEX `invitation_replies` ON `meeting_events` (`meeting_id`,`seq`) WHERE type IN ('reply.given', 'substitute.decided');