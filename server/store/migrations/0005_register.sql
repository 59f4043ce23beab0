CREATE TABLE `acceptances` (
	`id` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`evidence` text NOT NULL,
	`entered_at` integer NOT NULL,
	`by_name` text NOT NULL,
	`removed_at` integer
);
--> statement-breakpoint
CREATE TABLE `accepted_units` (
	`acceptance_id` text NOT NULL,
	`unit_id` text NOT NULL,
	PRIMARY KEY(`acceptance_id`, `unit_id`),
	FOREIGN KEY (`acceptance_id`) REFERENCES `acceptances`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `access_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`name` text NOT NULL,
	`unit_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_by_name` text NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`last_used_at` integer,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_tokens_hash_unique` ON `access_tokens` (`hash`);--> statement-breakpoint
CREATE TABLE `closed_figures` (
	`month` text NOT NULL,
	`indicator_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`numerator` integer NOT NULL,
	`denominator` integer NOT NULL,
	`members` text NOT NULL,
	PRIMARY KEY(`month`, `indicator_id`, `unit_id`),
	FOREIGN KEY (`month`) REFERENCES `closed_months`(`month`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `closed_months` (
	`month` text PRIMARY KEY NOT NULL,
	`closed_at` integer NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `connection_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`room_id` text NOT NULL,
	`device_id` text NOT NULL,
	`at` integer NOT NULL,
	`version` text NOT NULL,
	`automatic` integer NOT NULL,
	`measured` text NOT NULL,
	`items` text NOT NULL,
	`verdict` text NOT NULL,
	`passed` integer NOT NULL,
	FOREIGN KEY (`room_id`) REFERENCES `rooms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`device_id`) REFERENCES `devices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `connection_checks_passed` ON `connection_checks` (`passed`,`at`);--> statement-breakpoint
CREATE INDEX `connection_checks_room` ON `connection_checks` (`room_id`,`at`);--> statement-breakpoint
CREATE INDEX `connection_checks_device` ON `connection_checks` (`device_id`,`at`);--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`value` text NOT NULL,
	`changed_at` integer NOT NULL,
	`removed_at` integer
);
--> statement-breakpoint
CREATE TABLE `paper_counts` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`entered_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`removed_at` integer,
	`day` text NOT NULL,
	`papers` integer NOT NULL,
	`signed` integer NOT NULL,
	`kept_off` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_counts_day` ON `paper_counts` (`day`);--> statement-breakpoint
CREATE TABLE `participation_months` (
	`unit_no` integer NOT NULL,
	`month` text NOT NULL,
	`invited` integer NOT NULL,
	`attended` integer NOT NULL,
	`late` integer NOT NULL,
	`left_early` integer NOT NULL,
	`excused` integer NOT NULL,
	`present_ms` integer NOT NULL,
	`disconnections` integer NOT NULL,
	`spoken_ms` integer NOT NULL,
	`times_spoken` integer NOT NULL,
	`open_ms` integer NOT NULL,
	PRIMARY KEY(`unit_no`, `month`),
	FOREIGN KEY (`unit_no`) REFERENCES `register_units`(`no`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `participation_month` ON `participation_months` (`month`);--> statement-breakpoint
CREATE TABLE `participation_years` (
	`unit_no` integer NOT NULL,
	`year` text NOT NULL,
	`invited` integer NOT NULL,
	`attended` integer NOT NULL,
	`late` integer NOT NULL,
	`left_early` integer NOT NULL,
	`excused` integer NOT NULL,
	`present_ms` integer NOT NULL,
	`disconnections` integer NOT NULL,
	`spoken_ms` integer NOT NULL,
	`times_spoken` integer NOT NULL,
	`open_ms` integer NOT NULL,
	PRIMARY KEY(`unit_no`, `year`),
	FOREIGN KEY (`unit_no`) REFERENCES `register_units`(`no`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `participation_year` ON `participation_years` (`year`);--> statement-breakpoint
CREATE TABLE `periodic_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`entered_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`removed_at` integer,
	`name` text NOT NULL,
	`due_day` text NOT NULL,
	`made_day` text,
	`shared` integer NOT NULL,
	`secret` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `periodic_reports_due` ON `periodic_reports` (`due_day`);--> statement-breakpoint
CREATE TABLE `proven_months` (
	`unit_id` text NOT NULL,
	`month` text NOT NULL,
	`last_day` text NOT NULL,
	PRIMARY KEY(`unit_id`, `month`),
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proven_months_day` ON `proven_months` (`last_day`,`unit_id`);--> statement-breakpoint
CREATE TABLE `register_attendance` (
	`entry_no` integer NOT NULL,
	`unit_no` integer NOT NULL,
	`attended` integer,
	`late` integer NOT NULL,
	`left_early` integer NOT NULL,
	`excused` integer NOT NULL,
	`present_ms` integer NOT NULL,
	`disconnections` integer NOT NULL,
	`spoken_ms` integer NOT NULL,
	`times_spoken` integer NOT NULL,
	PRIMARY KEY(`entry_no`, `unit_no`),
	FOREIGN KEY (`entry_no`) REFERENCES `register_entries`(`no`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`unit_no`) REFERENCES `register_units`(`no`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `register_attendance_unit` ON `register_attendance` (`unit_no`,`entry_no`);--> statement-breakpoint
CREATE TABLE `register_entries` (
	`no` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`origin` text NOT NULL,
	`title` text,
	`organiser_unit_id` text NOT NULL,
	`class` text NOT NULL,
	`wide` integer NOT NULL,
	`form` text,
	`remote_online` integer NOT NULL,
	`secret` integer NOT NULL,
	`day` text NOT NULL,
	`starts_at` integer,
	`ends_at` integer,
	`state` text NOT NULL,
	`reach` text NOT NULL,
	`sites` integer,
	`sites_connected` integer,
	`open_ms` integer,
	`platform` text DEFAULT '' NOT NULL,
	`evidence` text DEFAULT '' NOT NULL,
	`sample` integer DEFAULT false NOT NULL,
	`import_key` text,
	`entered_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`removed_at` integer,
	`log_seq` integer,
	FOREIGN KEY (`organiser_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `register_entries_id_unique` ON `register_entries` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `register_entries_import_key_unique` ON `register_entries` (`import_key`);--> statement-breakpoint
CREATE INDEX `register_day` ON `register_entries` (`day`);--> statement-breakpoint
CREATE INDEX `register_organiser` ON `register_entries` (`organiser_unit_id`,`day`);--> statement-breakpoint
CREATE INDEX `register_planned` ON `register_entries` (`day`) WHERE state = 'planned';--> statement-breakpoint
CREATE TABLE `register_units` (
	`no` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`unit_id` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `register_units_unit_id_unique` ON `register_units` (`unit_id`);--> statement-breakpoint
CREATE TABLE `report_mails` (
	`run_id` text NOT NULL,
	`mail_id` text NOT NULL,
	PRIMARY KEY(`run_id`, `mail_id`),
	FOREIGN KEY (`run_id`) REFERENCES `report_runs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`period` text NOT NULL,
	`unit_id` text NOT NULL,
	`unit_name` text NOT NULL,
	`due_day` text NOT NULL,
	`made_at` integer NOT NULL,
	`made_by_name` text,
	`files` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_runs_period` ON `report_runs` (`period`);--> statement-breakpoint
CREATE TABLE `report_settings` (
	`kind` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`since` text
);
--> statement-breakpoint
CREATE TABLE `room_equipment` (
	`room_id` text PRIMARY KEY NOT NULL,
	`equipment` text NOT NULL,
	FOREIGN KEY (`room_id`) REFERENCES `rooms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `room_operators` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`name` text NOT NULL,
	`phone` text,
	`from_day` text NOT NULL,
	`to_day` text,
	`trained_day` text,
	`removed_at` integer,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `room_operators_unit` ON `room_operators` (`unit_id`);--> statement-breakpoint
CREATE INDEX `audit_subject` ON `audit_entries` (`subject_id`);