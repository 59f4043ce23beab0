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
CREATE TABLE `indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`value` text NOT NULL,
	`changed_at` integer NOT NULL,
	`removed_at` integer
);
--> statement-breakpoint
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
	`platform` text DEFAULT '' NOT NULL,
	`evidence` text DEFAULT '' NOT NULL,
	`sample` integer DEFAULT false NOT NULL,
	`import_key` text,
	`entered_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`removed_at` integer,
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
CREATE UNIQUE INDEX `register_units_unit_id_unique` ON `register_units` (`unit_id`);